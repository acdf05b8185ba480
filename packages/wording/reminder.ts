import type { CivilDate } from '@parcours/domain/calendar';
import type { AppointmentPlace } from '@parcours/domain/path';
import { placeLabels } from './appointment.ts';
import { dayWithWeekday, nearDayLabel, timeLabel } from './calendar.ts';
import { serviceAddress } from './service.ts';
import { french } from './typography.ts';

/** How the service calls itself to the person. */
const serviceName = 'Service social de la ville';

/** What an agent's own calendar is called. */
export const agendaName = 'Rendez-vous';

type Placed = { readonly place: AppointmentPlace | null; readonly placeDetail: string | null };
type Appointment = Placed & { readonly on: CivilDate; readonly time: string | null };

/** Where, as said to the person. */
const placesToThePerson: Readonly<Record<AppointmentPlace, string>> = {
  townHall: 'au service social, à la mairie',
  home: 'chez vous',
  telephone: 'par téléphone : nous vous appelons',
  video: 'en visio, lien envoyé à part',
  elsewhere: 'au lieu convenu',
};

const whereTo = ({ place, placeDetail }: Placed): string | null => {
  if (place === null) return placeDetail;
  if (place === 'elsewhere' && placeDetail !== null) return placeDetail;
  return placeDetail === null ? placesToThePerson[place] : `${placesToThePerson[place]} (${placeDetail})`;
};

/** Where, in a letter: the address of the service once it is filled in. */
export const appointmentPlaceWords = (placed: Placed, service: Parameters<typeof serviceAddress>[0]): string => {
  const isAtService = placed.place === 'townHall' || (placed.place === null && placed.placeDetail === null);
  if (!isAtService || service.street === null) return whereTo(placed) ?? placesToThePerson.townHall;
  const detail = placed.placeDetail === null ? '' : ` (${placed.placeDetail})`;
  return `au service, ${serviceAddress(service)}${detail}`;
};

/** What the calendar of the person shows: who, where, and nothing of why. */
export const calendarFileWords = (placed: Placed) => ({
  title: `Rendez-vous, ${serviceName.charAt(0).toLowerCase()}${serviceName.slice(1)}`,
  location: whereTo(placed),
  description: 'Si vous ne pouvez pas venir, appelez-nous : nous trouverons un autre jour.',
});

/** What the calendar of the agent shows: the reference, where in one word, and nobody's name. */
export const agendaEntryWords = ({ reference, place }: { reference: string; place: AppointmentPlace | null }) => ({
  title: `Rendez-vous ${reference}`,
  location: place === null ? null : placeLabels[place],
});

/** « lundi 30 novembre à 14 h 30 », « lundi 30 novembre, à une heure qui vous sera dite ». */
const whenOf = (day: string, time: string | null): string =>
  time === null ? `${day}, à une heure qui vous sera dite` : `${day} à ${timeLabel(time)}`;

/** For a telephone: short, and in the letters that every operator sends without cutting the message in smaller parts. */
export const shortReminder = (appointment: Appointment, today: CivilDate): string => {
  const where = whereTo(appointment);
  const when = whenOf(nearDayLabel(appointment.on, today), appointment.time);
  return plainLetters(
    `Rappel : rendez-vous ${when}${where === null ? '' : `, ${where}`}. Si vous ne pouvez pas venir, appelez-nous. ${serviceName}`,
  );
};

/** The letters of a plain text message (GSM 03.38): no typographic mark, and no circumflex. */
const plainLetters = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/[âêîôûëïç]/g, (letter) => letter.normalize('NFD').charAt(0));

/** For an e-mail: what stands above it, and the letter. */
export const longReminder = (appointment: Appointment): { readonly subject: string; readonly text: string } => {
  const when = whenOf(dayWithWeekday(appointment.on), appointment.time);
  const where = whereTo(appointment);
  return {
    subject: `Votre rendez-vous du ${when}`,
    text: [
      'Bonjour,',
      '',
      french`Nous vous rappelons votre rendez-vous : ${when}${where === null ? '' : `, ${where}`}.`,
      '',
      french`Si vous ne pouvez pas venir, appelez-nous : nous trouverons un autre jour.`,
      '',
      'Cordialement,',
      serviceName,
    ].join('\n'),
  };
};
