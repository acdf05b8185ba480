import type { LoanLine, LoanView } from '@parcours/contracts';
import { instantLabel, loanEventLabels, loanLineDetail, partialDateLabel } from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { AnswerLetters } from '../../ui/lender-letters/AnswerLetters.tsx';
import { lenderLettersQuery } from '../../ui/lender-letters/queries.ts';
import { VoidLineDialog } from './acts/VoidLineDialog.tsx';

type OfferLettersProps = { readonly dossierId: string; readonly sequence: number };

const OfferLetters = ({ dossierId, sequence }: OfferLettersProps) => {
  const { data } = useQuery(lenderLettersQuery(dossierId));
  const offer = data?.answers.find((answer) => answer.history === 'loan' && answer.sequence === sequence);
  return offer === undefined ? null : <AnswerLetters dossierId={dossierId} answer={offer} />;
};

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
              {line.event.kind === 'offerSigned' && (
                <OfferLetters dossierId={loan.dossierId} sequence={line.sequence} />
              )}
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
