import type { PathStatistics } from '@parcours/contracts';
import { rateOf } from '@parcours/domain/statistics';
import { endLabels, reasonLabel } from '../end.ts';
import { counted, outOf, rateSentence } from '../figure.ts';
import { type FiguredSentence, figured } from '../figured.ts';
import { french, uncapitalised } from '../typography.ts';

type Loss = PathStatistics['losses'][number];

const sumOf = (losses: readonly Loss[]): number => losses.reduce((sum, { dossiers }) => sum + dossiers, 0);

/** The end and the reason that most dossiers share, whatever the stage; null when none has ended. */
export const commonestReason = (losses: readonly Loss[]): Loss | null =>
  [...Map.groupBy(losses, ({ end, reason }) => `${end} ${reason}`).values()]
    .flatMap((own) => own.slice(0, 1).map((first) => ({ ...first, dossiers: sumOf(own) })))
    .reduce<Loss | null>((most, one) => (most === null || one.dossiers > most.dossiers ? one : most), null);

/** How many stopped, and for which reason most did. */
export const lossesSentence = ({ losses }: Pick<PathStatistics, 'losses'>): FiguredSentence | null => {
  const first = commonestReason(losses);
  if (first === null) return null;
  const { end, reason, name } = first;
  const share = rateOf(first.dossiers, sumOf(losses));
  const all = { words: counted(share.n, 'dossier arrêté', 'dossiers arrêtés'), behind: { state: 'closed' } } as const;
  const counts = { words: outOf(share), behind: { state: 'closed', end, reason } } as const;
  return figured`${all}. Le motif le plus fréquent, toutes étapes confondues : ${uncapitalised(endLabels[end])}, « ${reasonLabel(end, reason, name)} », ${counts}${rateSentence(share).slice(outOf(share).length)}.`;
};

/** For how many the table cannot say why, and what it never says. */
export const lossesLimitSentence = ({ losses }: Pick<PathStatistics, 'losses'>): FiguredSentence | null => {
  if (losses.length === 0) return null;
  const untold = sumOf(
    losses.filter(({ reason, countsAs = reason }) => countsAs === 'notTold' || countsAs === 'other'),
  );
  const without =
    untold === 0
      ? 'Chacun a un motif précis.'
      : `Le motif précis manque pour ${outOf(rateOf(untold, sumOf(losses)))} : motif non communiqué, ou autre motif.`;
  return [
    french`${without} Chaque dossier compte pour son seul motif principal, tel que le service l’a noté : ce tableau ne dit pas ce qui d’autre a joué, ni qui aurait continué sans cela.`,
  ];
};
