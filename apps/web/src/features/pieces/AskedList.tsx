import './asked-list.css';
import type { ChecklistView } from '@parcours/contracts';
import { dayWithWeekday, french, type PaperToBring, serviceContact } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { serviceQuery } from '../../api/service.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { today } from '../../ui/today.ts';
import { useCopy } from '../../ui/use-copy.ts';

type AskedListProps = {
  readonly checklist: Pick<ChecklistView, 'reference'>;
  readonly papers: readonly PaperToBring[];
  readonly onClose: () => void;
};

/** What the person is to bring and where to get each: to print, to copy, or to read aloud. */
export const AskedList = ({ checklist, papers, onClose }: AskedListProps) => {
  const shown = useRef<HTMLDivElement>(null);
  const { done, copy } = useCopy(shown);
  const { data: service, error, refetch } = useQuery(serviceQuery);
  const contact = service === undefined ? [] : serviceContact(service.details);
  return (
    <Dialog title="Liste pour la personne" isOpen onClose={onClose}>
      <div className="row">
        <Button look="main" onPress={() => window.print()}>
          Imprimer
        </Button>
        <Button onPress={() => void copy([textOf(checklist, papers), ...contact].join('\n'))}>Copier le texte</Button>
        <span role="status">
          {done === 'copied' && 'Copié.'}
          {done === 'selected' && french`La liste est sélectionnée : copiez-la au clavier, par Ctrl + C ou ⌘ + C.`}
        </span>
      </div>
      <FailureNotice error={error} onRetry={refetch} />
      <div ref={shown} className="asked-list">
        <p>{french`Pour votre demande de microcrédit (dossier ${checklist.reference}), merci d’apporter :`}</p>
        <ul>
          {papers.map(({ name, source }) => (
            <li key={name}>
              <strong>{name}</strong>
              {source !== null && <span>{source}</span>}
            </li>
          ))}
        </ul>
        <p>{closing}</p>
        {contact.length > 0 && (
          <address>
            {contact.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        )}
        <p className="muted small">{`Liste du ${dayWithWeekday(today())}`}</p>
      </div>
    </Dialog>
  );
};

const closing =
  'Des copies ou des photos nettes suffisent. Si vous ne pouvez pas avoir un papier, dites-le : nous chercherons une autre solution.';

const textOf = ({ reference }: Pick<ChecklistView, 'reference'>, papers: readonly PaperToBring[]): string =>
  [
    french`Pour votre demande de microcrédit (dossier ${reference}), merci d’apporter :`,
    ...papers.map(({ line }) => line),
    closing,
  ].join('\n');
