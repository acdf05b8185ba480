import type { Comparison } from '@parcours/contracts';
import { counted } from '../figure.ts';
import type { FiguredSentence } from '../figured.ts';
import { french } from '../typography.ts';

type ComparedMilestone = Comparison['milestones'][number];

/** « 12 points », « moins d’1 point », from a difference of shares. */
const pointsLabel = (difference: number): string => {
  const points = Math.round(difference * 100);
  if (points === 0 && difference !== 0) return 'moins d’1\u00a0point';
  return `${points < 0 ? '−' : ''}${counted(Math.abs(points), 'point', 'points')}`;
};

type Groups = Pick<Comparison, 'inBoth'>;

/** What the two shares allow to say: words alone where a group is small, nothing where the groups are not apart. */
export const comparisonVerdict = ({ one, other, difference }: ComparedMilestone, { inBoth }: Groups): string => {
  if (difference === null) return 'Un des deux groupes est vide.';
  if (inBoth > 0) return 'Aucun verdict : des dossiers sont dans les deux groupes.';
  const { value, interval, tellsApart } = difference;
  if (!tellsApart) return 'Ces nombres ne permettent pas de distinguer les deux groupes.';
  const which = value > 0 ? 'Le premier groupe y arrive plus souvent' : 'Le second groupe y arrive plus souvent';
  if (one.isTooSmallForPercentage || other.isTooSmallForPercentage) return `${which}.`;
  return french`${which} : ${pointsLabel(Math.abs(value))} d’écart (intervalle à 95 % : ${boundsLabel(interval, value)}).`;
};

const boundsLabel = ({ low, high }: { readonly low: number; readonly high: number }, value: number): string => {
  const [least, most] = value > 0 ? [low, high] : [-high, -low];
  return `${pointsLabel(least)} à ${pointsLabel(most)}`;
};

/** The verdict on the loans granted, first. */
export const comparisonSentence = (comparison: Comparison): FiguredSentence => {
  const granted = comparison.milestones.find(({ milestone }) => milestone === 'granted');
  return [
    granted === undefined
      ? 'Rien à comparer.'
      : french`Prêts accordés : ${lowered(comparisonVerdict(granted, comparison))}`,
  ];
};

/** What no interval says. */
export const comparisonLimitSentence = ({ inBoth, one, other }: Comparison): FiguredSentence => {
  const sizes = `${counted(one, 'premier contact', 'premiers contacts')} dans le premier groupe, ${counted(other, 'premier contact', 'premiers contacts')} dans le second.`;
  const overlap =
    inBoth === 0
      ? ''
      : ` ${counted(inBoth, 'dossier est', 'dossiers sont')} dans les deux : comparer deux groupes demande qu’ils soient séparés.`;
  return [
    french`${sizes}${overlap} Un écart ne dit pas d’où il vient : les deux groupes peuvent différer par bien d’autres choses.`,
  ];
};

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
