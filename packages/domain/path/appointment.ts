import type { CivilDate } from '../calendar/index.ts';
import type { HistoryEntry, PathEvent } from './event.ts';
import { standingEntries } from './fold.ts';

/** Where a person is met. A telephone or a screen is a place too: whoever looks at the day must know where to be. */
export const appointmentPlaces = ['townHall', 'home', 'telephone', 'video', 'elsewhere'] as const;
export type AppointmentPlace = (typeof appointmentPlaces)[number];

export const appointmentMediums = ['inPerson', 'telephone', 'video'] as const;
export type AppointmentMedium = (typeof appointmentMediums)[number];

/** How it is held. The place decides, so that the two never contradict each other. */
export const mediumOfPlace = {
  townHall: 'inPerson',
  home: 'inPerson',
  telephone: 'telephone',
  video: 'video',
  elsewhere: 'inPerson',
} as const satisfies Record<AppointmentPlace, AppointmentMedium>;

/** Who called an appointment off. */
export const cancellers = ['person', 'town'] as const;
export type Canceller = (typeof cancellers)[number];

/**
 * What became of an appointment. `pending`: nobody said yet, whether its day is over or not; `superseded`: the dossier
 * went on or ended without anybody saying that it was held.
 */
export const appointmentOutcomes = ['pending', 'held', 'missed', 'moved', 'cancelled', 'superseded'] as const;
export type AppointmentOutcome = (typeof appointmentOutcomes)[number];

/** How long an appointment takes in a calendar, when nobody says otherwise *(assumed)*. */
export const appointmentMinutes = 60;

type Given = Extract<PathEvent, { readonly kind: 'appointmentGiven' }>;

/** One appointment of a dossier; `sequence` is the line of the history that gave it. */
export type Appointment = Pick<Given, 'time' | 'place' | 'placeDetail'> & {
  readonly sequence: number;
  readonly on: CivilDate;
  readonly outcome: AppointmentOutcome;
  /** Null unless cancelled. */
  readonly cancelledBy: Canceller | null;
};

/** Every appointment that a dossier was given, in order, with what became of it. At most the last is pending. */
export const appointmentsOf = (history: readonly HistoryEntry[]): readonly Appointment[] =>
  standingEntries(history).reduce<readonly Appointment[]>((appointments, { sequence, event }) => {
    const settled = appointments.map((appointment) => settle(appointment, event));
    return event.kind === 'appointmentGiven' ? [...settled, firstOf(sequence, event)] : settled;
  }, []);

const firstOf = (sequence: number, { appointmentOn, time, place, placeDetail }: Given): Appointment => ({
  sequence,
  on: appointmentOn,
  time,
  place,
  placeDetail,
  outcome: 'pending',
  cancelledBy: null,
});

const settle = (appointment: Appointment, event: PathEvent): Appointment => {
  if (appointment.outcome !== 'pending') return appointment;
  switch (event.kind) {
    case 'requestChanged':
    case 'clarificationAsked':
      return appointment;
    case 'appointmentGiven':
      return { ...appointment, outcome: 'moved' };
    case 'appointmentHeld':
      return { ...appointment, outcome: 'held' };
    case 'appointmentMissed':
      return { ...appointment, outcome: 'missed' };
    case 'appointmentCancelled':
      return { ...appointment, outcome: 'cancelled', cancelledBy: event.by };
    default:
      return { ...appointment, outcome: 'superseded' };
  }
};
