import { listSettingsEndpoints, type SavedFilter } from '@parcours/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../../api/call.ts';
import { problemsOf } from '../../../../api/problems.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/fields/Form.tsx';
import { TextInput } from '../../../../ui/fields/TextInput.tsx';
import { FailureNotice } from '../../../../ui/Notice.tsx';
import { useListAddress } from '../../address.ts';
import { settingsQuery } from '../../queries.ts';

/** The filters that one keeps under a name, and those on screen to be kept as well. */
export const SavedFiltersDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { data, error } = useQuery(settingsQuery);
  const { apply } = useListAddress();
  const saved = data?.savedFilters ?? [];
  return (
    <Dialog title="Filtres enregistrés" isOpen onClose={onClose}>
      <FailureNotice error={error} />
      {saved.length === 0 ? (
        <p className="muted">Vous n’avez encore enregistré aucun filtre.</p>
      ) : (
        <ul className="stack stack-tight">
          {saved.map((filter) => (
            <SavedItem
              key={filter.id}
              filter={filter}
              onApply={() => {
                apply(filter);
                onClose();
              }}
            />
          ))}
        </ul>
      )}
      <SaveForm />
    </Dialog>
  );
};

const SavedItem = ({ filter, onApply }: { readonly filter: SavedFilter; readonly onApply: () => void }) => {
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => call(listSettingsEndpoints.removeSavedFilter, { params: { filterId: filter.id } }),
    onSettled: () => void client.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
  return (
    <li className="row">
      <Button isDense onPress={onApply}>
        {filter.name}
      </Button>
      <Button
        look="quiet"
        isDense
        isPending={remove.isPending}
        aria-label={`Retirer, ${filter.name}`}
        onPress={() => remove.mutate()}
      >
        Retirer
      </Button>
      <FailureNotice error={remove.error} />
    </li>
  );
};

const SaveForm = () => {
  const { filters, sort, direction } = useListAddress();
  const [name, setName] = useState('');
  const client = useQueryClient();
  const { text, ...kept } = filters;
  const save = useMutation({
    mutationFn: () =>
      call(listSettingsEndpoints.saveFilter, { body: { id: newId(), name, filters: kept, sort, direction } }),
    onSuccess: () => setName(''),
    onSettled: () => void client.invalidateQueries({ queryKey: settingsQuery.queryKey }),
  });
  return (
    <Form error={save.error} onSend={() => save.mutate()}>
      <TextInput
        label="Nom des filtres affichés"
        hint={
          text === undefined
            ? 'Le même nom remplace ce qui était enregistré.'
            : 'Les mots cherchés n’en font pas partie : ils peuvent être un nom.'
        }
        value={name}
        onChange={setName}
        maxLength={60}
        problem={problemsOf(save.error)['name']}
      />
      <FailureNotice error={problemsOf(save.error)['name'] === undefined ? save.error : null} />
      <div className="row">
        <Button type="submit" look="main" isPending={save.isPending}>
          Enregistrer
        </Button>
      </div>
    </Form>
  );
};
