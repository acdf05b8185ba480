import { amountLabel, numberLabel } from './figure.ts';
import { french } from './typography.ts';

type Cost = {
  readonly instalmentCents: number;
  readonly interestCents: number;
  readonly refundedCents: number;
  readonly yearlyRateBasisPoints: number;
};

/** What a loan costs each month and in all, and what the département gives back. */
export const loanCostSentence = ({
  instalmentCents,
  interestCents,
  refundedCents,
  yearlyRateBasisPoints,
}: Cost): string => {
  const monthly = french`${amountLabel(instalmentCents)} par mois, à ${numberLabel(yearlyRateBasisPoints / 100)} %.`;
  const refund =
    refundedCents === interestCents
      ? 'rendus en entier par le département à la fin du prêt'
      : `dont ${amountLabel(refundedCents)} rendus par le département à la fin du prêt`;
  return french`${monthly} Intérêts : ${amountLabel(interestCents)} en tout, ${refund}.`;
};
