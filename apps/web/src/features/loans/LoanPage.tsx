import './loans.css';
import type { LoanView } from '@parcours/contracts';
import type { LoanActKind } from '@parcours/domain/loan-follow-up';
import {
  grantedSentence,
  lastNewsSentence,
  loanActLabels,
  loanStateLabels,
  payoutSentence,
  refundSentence,
  remainingSentence,
  withdrawalSentence,
} from '@parcours/wording';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { DossierHead } from '../../ui/dossier/DossierRooms.tsx';
import { FailureNotice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { LoanActDialog } from './acts/LoanActDialog.tsx';
import { LoanLines } from './LoanLines.tsx';
import { loanQuery } from './queries.ts';
import { PastPlans, Schedule } from './Schedule.tsx';

/** What is known of the loan of a dossier: the town holds no money, and records what it learns. */
export const LoanPage = () => {
  const { dossierId = '' } = useParams();
  const { data: loan, error, refetch } = useQuery(loanQuery(dossierId));
  return (
    <Page title={loan === undefined ? 'Prêt' : `Prêt du dossier ${loan.reference}`}>
      <DossierHead dossierId={dossierId} />
      <FailureNotice error={error} onRetry={refetch} />
      {loan === undefined && error === null && <Skeleton lines={8} />}
      {loan !== undefined && <Loaded key={loan.dossierId} loan={loan} />}
    </Page>
  );
};

const Loaded = ({ loan }: { readonly loan: LoanView }) => (
  <>
    <Summary loan={loan} />
    {loan.instalments.length > 0 && <Schedule loan={loan} />}
    {loan.pastPlans.length > 0 && <PastPlans loan={loan} />}
    <LoanLines loan={loan} />
  </>
);

const Summary = ({ loan }: { readonly loan: LoanView }) => {
  const [noting, setNoting] = useState<LoanActKind | null>(null);
  const sentences = [
    grantedSentence(loan),
    loan.offer && withdrawalSentence(loan.offer),
    loan.payout && payoutSentence(loan.payout),
    remainingSentence(loan),
    refundSentence(loan),
    lastNewsSentence(loan),
  ].filter((sentence) => sentence !== null);
  return (
    <section className="stack" aria-label="Où en est le prêt">
      <p className="loan-state">
        {loan.isGranted ? loanStateLabels[loan.state] : 'Aucun prêt accordé dans ce dossier.'}
      </p>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {loan.offers.length > 0 && (
        <div className="row">
          {loan.offers.map((kind) => (
            <Button key={kind} isDense onPress={() => setNoting(kind)}>
              {loanActLabels[kind]}
            </Button>
          ))}
        </div>
      )}
      {loan.state === 'over' && loan.refund !== null && loan.refund.refundCents > 0 && (
        <p>
          <ButtonLink isDense to="/remboursements-interets">
            Remboursements d’intérêts
          </ButtonLink>
        </p>
      )}
      {noting !== null && <LoanActDialog kind={noting} loan={loan} onClose={() => setNoting(null)} />}
    </section>
  );
};
