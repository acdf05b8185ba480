import { type Milestone, milestones, rankOf } from '../../path/index.ts';
import { type TurnKind, turnKinds } from './detours.ts';
import type { Effect } from './taking-effect.ts';

/** What a dossier walked through: a milestone that it reached for the first time, or a turn back. */
export type PathStep = Milestone | TurnKind;

/** What a dossier walked through so far, in order, a sign for each step: « 01m2 ». */
export const walkedPattern = /^0[1-9mpdr]*$/;

const signs: Readonly<Record<PathStep, string>> = {
  firstContact: '0',
  preScreened: '1',
  appointmentHeld: '2',
  foundEligible: '3',
  fileComplete: '4',
  submitted: '5',
  decided: '6',
  granted: '7',
  paidOut: '8',
  repaid: '9',
  appointmentMissed: 'm',
  morePiecesAsked: 'p',
  decisionPutOff: 'd',
  reopening: 'r',
};

const steps: readonly PathStep[] = [...milestones, ...turnKinds];

/** The steps of what was walked, in order. @throws RangeError for a sign that stands for no step */
export const stepsWalked = (walked: string): readonly PathStep[] =>
  [...walked].map((sign) => {
    const step = steps.find((one) => signs[one] === sign);
    if (step === undefined) throw new RangeError('a sign stands for no step of a path');
    return step;
  });

/** What one more line adds: the milestones that it reaches or implies, in the order of the path, then a turn back. */
export const walkedBy = ({ entry, position }: Effect, before: Effect | undefined): string => {
  const first = before === undefined ? 0 : rankOf(before.position.furthest) + 1;
  const reached = milestones.slice(first, rankOf(position.furthest) + 1);
  const { kind } = entry.event;
  const turned = kind === 'reopened' ? 'reopening' : turnKinds.find((known) => known === kind);
  return [...reached, ...(turned === undefined ? [] : [turned])].map((step) => signs[step]).join('');
};
