import './history.css';
import type { DossierView, HistoryLine } from '@parcours/contracts';
import { isLenderAnswer } from '@parcours/domain/path';
import { eventLabels, french } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hasRole, useAccount } from '../../../api/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { FailureNotice } from '../../../ui/Notice.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { HistoryWords } from '../HistoryWords.tsx';
import { LineLetters } from '../lender/LenderLetters.tsx';
import { historyQuery } from '../queries.ts';
import { VoidDialog } from './VoidDialog.tsx';

type HistoryProps = { readonly dossier: DossierView };

/** Every line, latest first, with the day it happened and the day it was typed. */
export const History = ({ dossier }: HistoryProps) => {
  const { data, error, refetch } = useQuery(historyQuery(dossier.id));
  const [voiding, setVoiding] = useState<HistoryLine | null>(null);
  return (
    <section className="stack history" aria-labelledby="history">
      <h2 id="history">Historique</h2>
      <FailureNotice error={error} onRetry={refetch} />
      {data === undefined && error === null && <Skeleton lines={4} />}
      <ol className="history-lines">
        {data?.lines.toReversed().map((line) => (
          <Line key={line.sequence} dossierId={dossier.id} line={line} onVoid={() => setVoiding(line)} />
        ))}
      </ol>
      {voiding !== null && <VoidDialog dossier={dossier} line={voiding} onClose={() => setVoiding(null)} />}
    </section>
  );
};

type LineProps = { readonly dossierId: string; readonly line: HistoryLine; readonly onVoid: () => void };

const Line = ({ dossierId, line, onVoid }: LineProps) => {
  const account = useAccount();
  const isVoidable = line.voidedBy === null && line.event.kind !== 'voided' && line.event.kind !== 'firstContactMade';
  return (
    <li className={line.voidedBy === null ? 'history-line' : 'history-line history-line-voided'}>
      <span className="history-number">{line.sequence}</span>
      <div className="history-words">
        <HistoryWords line={line} />
        {line.voidedBy !== null && <span className="small">{french`annulée par la ligne ${line.voidedBy}`}</span>}
        {hasRole(account, 'agent') && isLenderAnswer(line.event.kind) && (
          <LineLetters dossierId={dossierId} sequence={line.sequence} />
        )}
      </div>
      {isVoidable && hasRole(account, 'agent') && (
        <Button
          look="quiet"
          isDense
          aria-label={`Annuler la ligne ${line.sequence}, ${eventLabels[line.event.kind]}`}
          onPress={onVoid}
        >
          Annuler
        </Button>
      )}
    </li>
  );
};
