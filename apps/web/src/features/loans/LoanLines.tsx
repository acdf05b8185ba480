import type { LoanLine, LoanView } from '@parcours/contracts';
import { instantLabel, loanEventLabels, loanLineDetail, partialDateLabel } from '@parcours/wording';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { VoidLineDialog } from './acts/VoidLineDialog.tsx';

/** Everything noted of the loan, latest first. */
export const LoanLines = ({ loan }: { readonly loan: LoanView }) => {
  const [voiding, setVoiding] = useState<LoanLine | null>(null);
  return (
    <section className="stack loan-lines" aria-labelledby="loan-lines">
      <h2 id="loan-lines">Ce qui a été noté</h2>
      {loan.lines.length === 0 && (
        <p className="muted">Rien encore. La ville ne tient pas l’argent : elle note ici ce qu’elle apprend du prêt.</p>
      )}
      <ol>
        {loan.lines.toReversed().map((line) => (
          <li key={line.sequence} className={line.voidedBy === null ? 'loan-line' : 'loan-line loan-line-voided'}>
            <div className="loan-line-words">
              <p>
                <strong>{loanEventLabels[line.event.kind]}</strong>, {partialDateLabel(line.happenedOn)}
              </p>
              {loanLineDetail(line) !== null && <p>{loanLineDetail(line)}</p>}
              <p className="muted small">
                Noté le {instantLabel(line.recordedAt)} par {line.recordedBy}
                {line.voidedBy !== null && `, annulé par la ligne ${line.voidedBy}`}
              </p>
            </div>
            {line.voidedBy === null && line.event.kind !== 'voided' && (
              <Button
                look="quiet"
                isDense
                aria-label={`Annuler la ligne ${line.sequence}, ${loanEventLabels[line.event.kind]}`}
                onPress={() => setVoiding(line)}
              >
                Annuler
              </Button>
            )}
          </li>
        ))}
      </ol>
      {voiding !== null && <VoidLineDialog loan={loan} line={voiding} onClose={() => setVoiding(null)} />}
    </section>
  );
};
