import {
  addDays,
  addWorkingDays,
  type CivilDate,
  civilDateOf,
  parisDay,
  partialDateOf,
} from '@parcours/domain/calendar';
import { type Act, decide, type HistoryEntry, type LoanRequest, type Position, step } from '@parcours/domain/path';
import type { Channel, Medium, Project } from '@parcours/domain/request';
import type { RecordedEntry } from '../store/create-dossiers.ts';
import type { Dice } from './dice.ts';
import type { Plot, Step } from './plot.ts';

const usualProjects = [
  'drivingLicence',
  'drivingLicence',
  'vehicleRepair',
  'vehicleRepair',
  'vehiclePurchase',
  'rentDeposit',
  'appliances',
  'training',
  'dentalCare',
  'funeral',
] as const satisfies readonly Project[];
const usualChannels = [
  'spontaneous',
  'spontaneous',
  'spontaneous',
  'departmentSocialCentre',
  'departmentSocialCentre',
  'association',
  'association',
  'missionLocale',
  'neighbouringCcas',
  'bank',
  'electedOfficial',
] as const satisfies readonly Channel[];
const usualMediums = ['desk', 'desk', 'telephone', 'telephone', 'email', 'letter'] as const satisfies readonly Medium[];

const usualPlaces: readonly [Placed, ...Placed[]] = [
  { place: 'townHall', placeDetail: null },
  { place: 'townHall', placeDetail: 'bureau 3' },
  { place: 'townHall', placeDetail: null },
  { place: 'telephone', placeDetail: null },
  { place: 'home', placeDetail: null },
  { place: 'video', placeDetail: null },
  { place: 'elsewhere', placeDetail: 'Maison de quartier (fictive)' },
];

type Placed = Pick<Extract<Act, { readonly kind: 'appointmentGiven' }>, 'place' | 'placeDetail'>;
type Telling = { readonly dice: Dice; readonly now: Date; readonly recordedById: string };

/** Writes one invented history that follows a plot, each act accepted by the same rules as a real one. */
export const tell = (plot: Plot, { dice, now, recordedById }: Telling): RecordedEntry[] => {
  const today = parisDay(now);
  const days = daysOf(plot, dice, today);
  const request = requestOf(plot, dice);
  const acts = plot.steps.map((told, index) =>
    actOf(told, days[index + 2] ?? appointmentDay(plot, dice, today), request, dice),
  );
  return recordAll(entriesOf(acts, days, request, dice, today), { dice, now, recordedById });
};

/** The day of the first contact, then of each step; the last one lies as far back as the plot's age says. */
const daysOf = ({ steps, age }: Plot, dice: Dice, today: CivilDate): readonly CivilDate[] => {
  const gaps = steps.map(({ after }) => dice.between(...after));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const start = addDays(today, -dice.between(...age) - total);
  return [0, ...gaps].map((_, index) =>
    workingDayUntil(
      addDays(
        start,
        gaps.slice(0, index).reduce((sum, gap) => sum + gap, 0),
      ),
    ),
  );
};

/** The service works from Monday to Friday: on that day, or on the last working day before it. */
const workingDayUntil = (day: CivilDate): CivilDate => addWorkingDays(addDays(day, 1), -1);
/** On that day, or on the first working day after it. */
const workingDayFrom = (day: CivilDate): CivilDate => addWorkingDays(addDays(day, -1), 1);

/** An appointment of today stays today, whatever day it is: the demonstration has somebody to receive. */
const appointmentDay = ({ appointmentInDays }: Plot, dice: Dice, today: CivilDate): CivilDate => {
  const inDays = appointmentInDays === undefined ? 0 : dice.between(...appointmentInDays);
  if (inDays === 0) return today;
  return inDays < 0 ? workingDayUntil(addDays(today, inDays)) : workingDayFrom(addDays(today, inDays));
};

const requestOf = ({ projects }: Plot, dice: Dice): LoanRequest => ({
  project: dice.oneOf(projects ?? usualProjects),
  projectDetail: null,
  amountCents: dice.between(3, 30) * 100_00,
  durationMonths: dice.between(1, 6) * 6,
});

const beyond = (day: CivilDate, days: number): CivilDate => (days === 0 ? day : workingDayFrom(addDays(day, days)));

const actOf = (told: Step, nextDay: CivilDate, { amountCents, durationMonths }: LoanRequest, dice: Dice): Act => {
  switch (told.does) {
    case 'record':
      return told.act;
    case 'grant':
      return {
        kind: 'granted',
        amountCents: amountCents === null ? null : Math.max(300_00, amountCents - told.lessCents),
        durationMonths,
        isToTell: true,
      };
    case 'giveAppointment':
      return {
        kind: 'appointmentGiven',
        appointmentOn: beyond(nextDay, dice.between(...told.beyond)),
        time: `${String(dice.between(9, 16)).padStart(2, '0')}:${dice.oneOf(['00', '30'])}`,
        ...dice.oneOf(usualPlaces),
      };
  }
};

/** @throws Error when the path refuses a step: then the plot is wrong, not the data. */
const entriesOf = (
  acts: readonly Act[],
  days: readonly CivilDate[],
  request: LoanRequest,
  dice: Dice,
  today: CivilDate,
): readonly HistoryEntry[] => {
  const [firstDay = today] = days;
  const channel = dice.oneOf(usualChannels);
  const opening: HistoryEntry & { event: { kind: 'firstContactMade' } } = {
    sequence: 1,
    happenedOn: dice.onceIn(20) ? partialDateOf(firstDay.slice(0, 7)) : firstDay,
    event: {
      kind: 'firstContactMade',
      channel,
      channelDetail: channel === 'association' ? 'Association fictive' : null,
      medium: dice.oneOf(usualMediums),
      request,
    },
  };
  const entries: HistoryEntry[] = [opening];
  let position: Position = step(null, opening);
  for (const [index, told] of acts.entries()) {
    const happenedOn = days[index + 1] ?? today;
    const act = withNamedDay(told, happenedOn);
    const decision = decide(position, act, happenedOn, { roles: ['agent'], today });
    if (!decision.isAccepted) throw new Error(`the path refuses ${act.kind}: ${decision.refusals[0].code}`);
    entries.push({ sequence: index + 2, happenedOn, event: act });
    position = step(position, { event: act, happenedOn });
  }
  return entries;
};

/** The days that the lender names follow the day on which it names them. */
const withNamedDay = (act: Act, happenedOn: CivilDate): Act => {
  if (act.kind === 'morePiecesAsked') return { ...act, answerBy: addDays(happenedOn, 21) };
  return act.kind === 'decisionPutOff' ? { ...act, until: addDays(happenedOn, 45) } : act;
};

/** Most lines are typed the same day, some within the week, a few long after; never before the line above or ahead of now. */
const recordAll = (entries: readonly HistoryEntry[], { dice, now, recordedById }: Telling): RecordedEntry[] => {
  const today = parisDay(now);
  let earliest = '';
  return entries.map((entry) => {
    const lagDays = dice.onceIn(5) ? dice.between(1, 6) : dice.onceIn(15) ? dice.between(8, 30) : 0;
    const happened = entry.happenedOn ?? today;
    const typedOn = addDays(civilDateOf(happened.length === 10 ? happened : `${happened}-28`.slice(0, 10)), lagDays);
    // One after the other: no line is before the one above, and none ahead of now.
    earliest = [typedOn, earliest].sort().at(-1) ?? typedOn;
    const day = [earliest, today].sort()[0] ?? today;
    return { ...entry, recordedAt: new Date(Math.min(Date.parse(`${day}T10:00:00Z`), now.getTime())), recordedById };
  });
};
