import { isCivilDate } from '../../calendar/index.ts';
import type { Act, HappenedOn } from '../../path/index.ts';
import type { Column } from '../column/column.ts';
import type { ReadReason } from '../vocabulary/reason.ts';
import type { RowFacts } from './facts.ts';

/** An act that a row implies, and the column to look at if the path refuses it. */
export type RowAct = { readonly column: Column; readonly act: Act; readonly happenedOn: HappenedOn };

/** The acts that a row implies after its first contact, in the order of the path; what ended it comes apart. */
export const actsOf = (facts: RowFacts, read: ReadReason): readonly RowAct[] => [
  ...appointmentActs(facts, read),
  ...(facts.eligible === true
    ? [{ column: 'eligible', act: { kind: 'foundEligible', override: null }, happenedOn: null } as const]
    : []),
  ...milestoneAct('fileCompleteOn', { kind: 'fileCompleted' }, facts),
  ...milestoneAct(
    'submittedOn',
    { kind: 'submitted', means: null, sentById: null, packId: null, despite: null },
    facts,
  ),
  ...decisionActs(facts),
  ...milestoneAct('paidOutOn', { kind: 'paidOut', payee: 'notKnown' }, facts),
];

/** True when nobody came: said in so many words, or given as the reason while no one says the contrary. */
export const isMissed = ({ attended, reason }: RowFacts, read: ReadReason): boolean =>
  attended === false || (attended === null && reason !== null && read(reason)?.code[0].reason === 'didNotCome');

/**
 * Nobody wrote when an appointment was given, only its day. One whose day is not known to the day cannot be kept as
 * such: what remains is that the dossier had come as far as an appointment.
 */
const appointmentActs = (facts: RowFacts, read: ReadReason): readonly RowAct[] => {
  const { appointmentOn, attended } = facts;
  const column = appointmentOn === null ? 'attended' : 'appointmentOn';
  const missed = isMissed(facts, read);
  const given: readonly RowAct[] =
    appointmentOn !== null && isCivilDate(appointmentOn)
      ? [
          {
            column,
            act: { kind: 'appointmentGiven', appointmentOn, time: null, place: null, placeDetail: null },
            happenedOn: null,
          },
        ]
      : [];
  if (attended === true) return [...given, { column, act: { kind: 'appointmentHeld' }, happenedOn: appointmentOn }];
  if (given.length === 0) {
    return missed || appointmentOn !== null ? [{ column, act: { kind: 'preScreened' }, happenedOn: null }] : [];
  }
  return missed ? [...given, { column, act: { kind: 'appointmentMissed' }, happenedOn: appointmentOn }] : given;
};

const milestoneAct = (
  column: 'fileCompleteOn' | 'submittedOn' | 'paidOutOn',
  act: Act,
  facts: RowFacts,
): readonly RowAct[] => {
  const done = facts[column];
  return done === null ? [] : [{ column, act, happenedOn: done.on }];
};

/** A refusal is not here: it ends the dossier, with a reason. */
const decisionActs = ({ decision, decidedOn, grantedAmount, paidOutOn }: RowFacts): readonly RowAct[] => {
  const column = decidedOn === null ? 'decision' : 'decidedOn';
  const isGranted =
    decision === 'granted' ||
    (decision === null && (grantedAmount !== null || (paidOutOn !== null && decidedOn !== null)));
  if (isGranted) {
    return [
      {
        column,
        act: { kind: 'granted', amountCents: grantedAmount, durationMonths: null, isToTell: false },
        happenedOn: decidedOn,
      },
    ];
  }
  return decision === 'putOff' ? [{ column, act: { kind: 'decisionPutOff', until: null }, happenedOn: decidedOn }] : [];
};
