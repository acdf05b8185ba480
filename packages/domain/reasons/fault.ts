import { reasonsByEnd } from '../path/index.ts';
import { groundsByAct, type ListedGround, programGrounds } from './ground.ts';
import { type ListedReason, programReasons } from './list.ts';

/** What an edited list must not hold. */
export type ReasonFault = {
  readonly code: 'sameCodeTwice' | 'namelessReason' | 'countsAsForeign' | 'otherChanged' | 'programReasonMissing';
  readonly reason: string;
};

/** Every fault of a list; empty when it can be used. */
export const faultsOfReasons = (list: readonly ListedReason[]): readonly ReasonFault[] =>
  faultsIn(list.map(underEnd), programReasons.map(underEnd), reasonsByEnd);

/** The same for grounds. */
export const faultsOfGrounds = (list: readonly ListedGround[]): readonly ReasonFault[] =>
  faultsIn(list.map(underAct), programGrounds.map(underAct), groundsByAct);

type Listed = Pick<ListedReason, 'code' | 'label' | 'isWithdrawn'> & {
  /** What it explains. */
  readonly under: string;
  readonly countsAs: string;
};

const underEnd = ({ end: under, ...reason }: ListedReason): Listed => ({ ...reason, under });
const underAct = ({ act: under, ...ground }: ListedGround): Listed => ({ ...ground, under });

const faultsIn = (
  list: readonly Listed[],
  program: readonly Listed[],
  known: Readonly<Record<string, readonly string[]>>,
): readonly ReasonFault[] => [
  ...list.flatMap((reason, index) =>
    faultsOf(reason, {
      before: list.slice(0, index),
      ofProgram: program.find((each) => isSame(each, reason)),
      known: known[reason.under] ?? [],
    }),
  ),
  ...program
    .filter((each) => !list.some((reason) => isSame(reason, each)))
    .map(({ code }) => ({ code: 'programReasonMissing', reason: code }) as const),
];

const isSame = (one: Listed, other: Listed): boolean => one.under === other.under && one.code === other.code;

type Around = {
  readonly before: readonly Listed[];
  readonly ofProgram: Listed | undefined;
  readonly known: readonly string[];
};

const faultsOf = (reason: Listed, { before, ofProgram, known }: Around): readonly ReasonFault[] => {
  const { code, countsAs, label, isWithdrawn } = reason;
  const isForeign = ofProgram === undefined ? !known.includes(countsAs) : countsAs !== ofProgram.countsAs;
  return [
    ...(before.some((each) => isSame(each, reason)) ? [{ code: 'sameCodeTwice', reason: code } as const] : []),
    ...(ofProgram === undefined && !label?.trim() ? [{ code: 'namelessReason', reason: code } as const] : []),
    ...(isForeign ? [{ code: 'countsAsForeign', reason: code } as const] : []),
    ...(code === 'other' && (isWithdrawn || label !== null) ? [{ code: 'otherChanged', reason: code } as const] : []),
  ];
};
