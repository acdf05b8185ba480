import { civilDateOf } from '../../calendar/index.ts';
import type { Position, Stage } from '../index.ts';
import { endBecause, exampleActs, firstContact, type Line } from './histories.ts';

/** Every place of the path from which what may be recorded differs: stages, waits within a stage, and ends. */
export const places = [
  'contact',
  'appointment',
  'appointmentGiven',
  'assessment',
  'clarification',
  'collection',
  'dispatch',
  'lender',
  'payout',
  'repayment',
  'interestRefund',
  'closed',
  'finished',
] as const satisfies readonly (Stage | string)[];
export type Place = (typeof places)[number];

const contact: readonly Line[] = [['2016-03-01', firstContact]];
const appointment: readonly Line[] = [...contact, ['2016-03-02', exampleActs.preScreened]];
const appointmentGiven: readonly Line[] = [
  ...appointment,
  ['2016-03-03', { ...exampleActs.appointmentGiven, appointmentOn: civilDateOf('2016-03-10') }],
];
const assessment: readonly Line[] = [...appointmentGiven, ['2016-03-10', exampleActs.appointmentHeld]];
const clarification: readonly Line[] = [...assessment, ['2016-03-11', exampleActs.clarificationAsked]];
const collection: readonly Line[] = [...assessment, ['2016-03-12', exampleActs.foundEligible]];
const dispatch: readonly Line[] = [...collection, ['2016-04-01', exampleActs.fileCompleted]];
const lender: readonly Line[] = [...dispatch, ['2016-04-03', exampleActs.submitted]];
const payout: readonly Line[] = [...lender, ['2016-05-02', exampleActs.granted]];
const repayment: readonly Line[] = [...payout, ['2016-05-20', exampleActs.paidOut]];
const interestRefund: readonly Line[] = [...repayment, ['2017-05-20', exampleActs.loanRepaid]];

/** A dossier that walked step by step to each place; the last of them ended on 15 June 2017. */
export const walkTo: Readonly<Record<Place, readonly Line[]>> = {
  contact,
  appointment,
  appointmentGiven,
  assessment,
  clarification,
  collection,
  dispatch,
  lender,
  payout,
  repayment,
  interestRefund,
  closed: [
    ...collection,
    ['2016-06-01', { kind: 'closed', end: endBecause('leftByPerson', 'lostTouch'), learnt: null }],
  ],
  finished: [...interestRefund, ['2017-06-15', exampleActs.interestRefunded]],
};

export const placeOf = (position: Position): Place => {
  if (position.state !== 'open') return position.state;
  if (position.waiting.for === 'appointment') return 'appointmentGiven';
  if (position.waiting.for === 'clarification') return 'clarification';
  if (position.waiting.for === 'interestRefund') return 'interestRefund';
  return position.stage;
};
