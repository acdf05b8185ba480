import { type BulkAct, bulkEndpoints } from '@parcours/contracts';
import { counted, french } from '@parcours/wording';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v4 as newId } from 'uuid';
import { call } from '../../../api/call.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';
import { useAccount } from '../../../api/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/fields/Form.tsx';
import { FailureNotice, Notice } from '../../../ui/Notice.tsx';
import { BulkFields } from './BulkFields.tsx';
import { BulkLines } from './BulkLines.tsx';
import { actOf, type BulkDraft, emptyDraft } from './draft.ts';

type BulkDialogProps = {
  readonly kind: BulkAct['kind'];
  readonly dossierIds: readonly string[];
  readonly onClose: () => void;
  /** It was done: the choice has served. */
  readonly onDone: () => void;
};

const titles = {
  assign: 'Confier ces dossiers',
  task: 'Ajouter une tâche à ces dossiers',
  chase: 'Noter une relance pour ces dossiers',
} as const satisfies Record<BulkAct['kind'], string>;

/** One act about several dossiers: what it says, then what would change and what would not, then what was done. */
export const BulkDialog = ({ kind, dossierIds, onClose, onDone }: BulkDialogProps) => {
  const account = useAccount();
  const [ids] = useState(dossierIds);
  const [draft, setDraft] = useState<BulkDraft>(() => emptyDraft(account.id));
  const client = useQueryClient();
  const act = actOf(kind, draft);
  const preview = useMutation({
    // Each preview is of an act of its own: the same one sent twice is done once.
    mutationFn: async (given: BulkAct) => ({
      id: newId(),
      act: given,
      ...(await call(bulkEndpoints.previewBulk, { body: { act: given, dossierIds: [...ids] } })),
    }),
  });
  const perform = useMutation({
    mutationFn: ({ id, act: previewed, lines }: NonNullable<typeof preview.data>) =>
      call(bulkEndpoints.performBulk, {
        body: {
          id,
          act: previewed,
          dossiers: lines
            .filter(({ hindrance }) => hindrance === null)
            .map(({ dossierId, expected }) => ({ dossierId, expected })),
        },
      }),
    onSettled: () => void refreshAfterWriting(client),
  });
  const close = () => {
    if (perform.data !== undefined) onDone();
    onClose();
  };
  if (preview.data !== undefined && perform.data !== undefined) {
    return (
      <Dialog title={titles[kind]} isOpen onClose={close}>
        <Done preview={preview.data.lines} results={perform.data.lines} />
      </Dialog>
    );
  }
  return (
    <Dialog title={titles[kind]} isOpen onClose={close}>
      {preview.data === undefined ? (
        <Form error={preview.error} onSend={() => act !== null && preview.mutate(act)}>
          <BulkFields kind={kind} draft={draft} error={preview.error} onChange={setDraft} />
          <FailureNotice error={preview.error} kept="Ce que vous avez tapé est conservé." />
          <div className="row">
            <Button type="submit" look="main" isDisabled={act === null} isPending={preview.isPending}>
              Voir ce qui va changer
            </Button>
          </div>
        </Form>
      ) : (
        <div className="stack">
          <BulkLines lines={preview.data.lines} />
          <FailureNotice error={perform.error} />
          <div className="row">
            <Button
              look="main"
              isPending={perform.isPending}
              isDisabled={preview.data.lines.every(({ hindrance }) => hindrance !== null)}
              onPress={() => preview.data && perform.mutate(preview.data)}
            >
              Confirmer
            </Button>
            <Button look="quiet" onPress={preview.reset}>
              Revenir
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
};

type Lines = Parameters<typeof BulkLines>[0]['lines'];

const Done = ({
  preview,
  results,
}: {
  readonly preview: Lines;
  readonly results: readonly Pick<Lines[number], 'dossierId' | 'hindrance'>[];
}) => {
  const found = new Map(results.map(({ dossierId, hindrance }) => [dossierId, hindrance]));
  const lines = preview.map((line) => ({ ...line, hindrance: found.get(line.dossierId) ?? line.hindrance }));
  const done = results.filter(({ hindrance }) => hindrance === null).length;
  return (
    <div className="stack">
      <Notice look="success">{french`C’est fait : ${counted(done, 'dossier', 'dossiers')}.`}</Notice>
      <BulkLines lines={lines.filter(({ hindrance }) => hindrance !== null)} />
    </div>
  );
};
