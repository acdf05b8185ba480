import type { Catalogue, Condition, PieceDefinition } from '@parcours/domain/checklist';
import type { ListedReason } from '@parcours/domain/reasons';
import type { Delay, Reminders } from '@parcours/domain/tasks';
import { validityLabel } from './checklist.ts';
import { reasonLabel } from './end.ts';
import { counted } from './figure.ts';
import { pieceFactLabels, pieceFactSentence, pieceFactValueLabel, pieceName } from './piece.ts';
import { enumerated, french, uncapitalised } from './typography.ts';

/** « 2026-0003 et 2026-0007. », or the first of them when there are more. */
export const referencesSentence = (references: readonly string[], dossiers: number): string =>
  references.length < dossiers ? `${references.join(', ')}…` : `${enumerated(references)}.`;

/** « 10 jours ouvrés ». */
const delayLabel = (delay: Delay): string =>
  'days' in delay ? counted(delay.days, 'jour', 'jours') : counted(delay.workingDays, 'jour ouvré', 'jours ouvrés');

/** « 10 jours ouvrés », « jours » where it is one. */
const intervalLabel = (delay: Delay): string => {
  const count = 'days' in delay ? delay.days : delay.workingDays;
  if (count > 1) return delayLabel(delay);
  return 'days' in delay ? 'jours' : 'jours ouvrés';
};

/** « après 10 jours ouvrés, puis tous les 10 jours ouvrés, 3 fois au plus ». */
export const remindersSentence = (reminders: Reminders | null): string => {
  if (reminders === null) return 'jamais de relance';
  const { firstAfter, thenEvery, atMost } = reminders;
  const times = atMost === null ? 'autant de fois qu’il faut' : french`${atMost} fois au plus`;
  return `après ${delayLabel(firstAfter)}, puis tous les ${intervalLabel(thenEvery)}, ${times}`;
};

/** « 3 exemplaires, de moins de 3 mois ». */
export const pieceSettingSentence = ({ copies, validity, isWithdrawn }: PieceDefinition): string => {
  if (isWithdrawn === true) return 'n’est plus demandée';
  const age = validityLabel({ validity });
  return `${counted(copies, 'exemplaire', 'exemplaires')}${age === null ? '' : `, de ${age}`}`;
};

/** « si logement : locataire ou hébergée ; la personne a des crédits en cours », null when there is no condition. */
const conditionsSentence = (when: readonly Condition[]): string | null => {
  if (when.length === 0) return null;
  const parts = when.map(({ fact, isOneOf }) => {
    const [first, ...others] = isOneOf;
    if (typeof first === 'boolean' && others.length === 0) return pieceFactSentence(fact, first);
    const labels = isOneOf.map((value) => pieceFactValueLabel(fact, value));
    // Who certifies income is often a name.
    const answers = fact === 'incomeCertifiers' ? labels : labels.map(uncapitalised);
    return french`${pieceFactLabels[fact]} : ${enumerated(answers, 'ou')}`;
  });
  return french`si ${parts.join(' ; ')}`;
};

/** To whom a piece is asked and what else proves the same, null when it is asked of everybody and nothing else does. */
export const pieceRuleSentence = (
  code: string,
  { needs, pieces }: Pick<Catalogue, 'needs' | 'pieces'>,
): string | null => {
  const need = needs.find(({ ways }) => ways.some((way) => way.pieces.includes(code)));
  const way = need?.ways.find((each) => each.pieces.includes(code));
  if (need === undefined || way === undefined) return null;
  const named = (piece: string) => {
    const { name = null } = pieces.find((each) => each.code === piece) ?? {};
    return uncapitalised(pieceName({ code: piece, name }));
  };
  const beside = way.pieces.filter((each) => each !== code).map(named);
  const others = need.ways.filter((each) => each !== way).map((each) => each.pieces.map(named).join(' avec '));
  const rules = [
    conditionsSentence([...need.when, ...way.when]),
    beside.length === 0 ? null : `avec ${enumerated(beside, 'et')}`,
    others.length === 0 ? null : french`au choix avec ${enumerated(others, 'ou')}`,
  ].filter((part) => part !== null);
  return rules.length === 0 ? null : `${rules.join(', ')}`;
};

/** « délai trop long », « a déménagé, compte comme “la situation a changé”, n’est plus proposé ». */
export const listedReasonSentence = ({ end, ...reason }: ListedReason): string =>
  listedSentence(reason, (code, name) => reasonLabel(end, code, name));

/** The same for anything listed so, which `labelOf` calls by its code, or by the name that the town gives it. */
export const listedSentence = (
  { code, countsAs, label, isWithdrawn }: Omit<ListedReason, 'end' | 'countsAs'> & { readonly countsAs: string },
  labelOf: (code: string, name: string | null) => string,
): string =>
  [
    labelOf(code, label),
    ...(code === countsAs ? [] : [french`compte comme « ${labelOf(countsAs, null)} »`]),
    ...(isWithdrawn ? ['n’est plus proposé'] : []),
  ].join(', ');
