import './search.css';
import { type FoundDossier, searchEndpoints } from '@parcours/contracts';
import { foundByLabel, foundStandingLabel, french } from '@parcours/wording';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Input, Label, ListBox, ListBoxItem, SearchField, Text } from 'react-aria-components';
import { call } from '../../api/call.ts';
import { hasRole, useAccount } from '../../api/session.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { personName } from '../../ui/person-name.ts';
import { today } from '../../ui/today.ts';
import { Autocomplete } from './Autocomplete.tsx';

/** One letter is in nearly every name. */
const shortestSearch = 2;

const searchQuery = (text: string) =>
  queryOptions({
    queryKey: ['search', text],
    queryFn: ({ signal }) => call(searchEndpoints.searchDossiers, { body: { text } }, signal),
    enabled: text.length >= shortestSearch,
    placeholderData: (previous) => previous,
    // What was looked for is mostly a name: it is not kept.
    gcTime: 0,
  });

/** A dossier found from anywhere, as one types. */
export const SearchDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const [typed, setTyped] = useState('');
  const text = useSettled(typed.trim());
  const { data, error } = useQuery(searchQuery(text));
  const isLongEnough = text.length >= shortestSearch;
  const found = isLongEnough && data !== undefined ? data.found : [];
  return (
    <Dialog title="Chercher un dossier" isOpen onClose={onClose}>
      <Autocomplete typed={typed} onType={setTyped}>
        <SearchField className="field" autoFocus>
          <Label className="field-label">Chercher</Label>
          <Input className="input" maxLength={100} />
          <SearchHint />
        </SearchField>
        <FailureNotice error={isLongEnough ? error : null} />
        <p role="status" className="muted small">
          {isLongEnough && data !== undefined ? countWords(found.length) : ''}
        </p>
        <Found found={found} onChoose={onClose} />
      </Autocomplete>
    </Dialog>
  );
};

const SearchHint = () => {
  const account = useAccount();
  return (
    <Text slot="description" className="field-hint">
      {hasRole(account, 'agent')
        ? 'Nom, prénom, téléphone, adresse électronique, référence ou fournisseur, dans n’importe quel ordre.'
        : hasRole(account, 'frontDesk')
          ? 'Nom, prénom, téléphone, adresse électronique ou référence, dans n’importe quel ordre.'
          : 'Référence : votre compte ne voit pas les identités.'}
    </Text>
  );
};

const Found = ({ found, onChoose }: { readonly found: readonly FoundDossier[]; readonly onChoose: () => void }) => {
  const opensDossiers = hasRole(useAccount(), 'agent', 'head');
  return (
    <ListBox className="found" aria-label="Dossiers trouvés" items={found} onAction={onChoose}>
      {(dossier) => (
        <ListBoxItem
          id={dossier.dossierId}
          textValue={nameOf(dossier)}
          className="found-item"
          href={opensDossiers ? `/dossiers/${dossier.dossierId}` : '/accueil'}
        >
          <span className="found-name">
            {nameOf(dossier)} {dossier.person !== null && <span className="muted small">{dossier.reference}</span>}
          </span>
          <span className="found-words">
            <span>{foundStandingLabel(dossier, today())}</span>{' '}
            <span className="muted small">{foundByLabel(dossier)}</span>
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
};

const nameOf = ({ person, reference }: FoundDossier): string => (person === null ? reference : personName(person));

const countWords = (found: number): string => {
  if (found === 0) return french`Rien de tel : vérifiez l’orthographe, ou cherchez par le téléphone.`;
  return found === 1 ? '1 dossier, le voici' : `${found} dossiers, le plus ressemblant d’abord`;
};

/** Typing waits a moment, so that each letter is not a search of its own. */
const useSettled = (typed: string): string => {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const wait = window.setTimeout(() => setSettled(typed), 120);
    return () => window.clearTimeout(wait);
  }, [typed]);
  return settled;
};
