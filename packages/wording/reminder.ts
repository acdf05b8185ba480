import type { ServiceDetails } from '@parcours/contracts';
import type { CivilDate } from '@parcours/domain/calendar';
import type { AppointmentPlace } from '@parcours/domain/path';
import { placeLabels } from './appointment.ts';
import { dayWithWeekday, nearDayLabel, timeLabel } from './calendar.ts';
import { serviceAddress } from './service.ts';
import { french } from './typography.ts';

/** What an agent's own calendar is called. */
export const agendaName = 'Rendez-vous';

type Placed = { readonly place: AppointmentPlace | null; readonly placeDetail: string | null };
type Appointment = Placed & { readonly on: CivilDate; readonly time: string | null };
type Address = Pick<ServiceDetails, 'street' | 'postalCode' | 'town'>;
type Service = Address & Pick<ServiceDetails, 'name' | 'telephone'>;

/** Where, as said to the person. */
const placesToThePerson: Readonly<Record<AppointmentPlace, string>> = {
  townHall: 'au service social, à la mairie',
  home: 'chez vous',
  telephone: 'par téléphone : nous vous appelons',
  video: 'en visio, lien envoyé à part',
  elsewhere: 'au lieu convenu',
};

const whereTo = ({ place, placeDetail }: Placed, atService: string = placesToThePerson.townHall): string | null => {
  if (place === null) return placeDetail;
  if (place === 'elsewhere' && placeDetail !== null) return placeDetail;
  const words = place === 'townHall' ? atService : placesToThePerson[place];
  return placeDetail === null ? words : `${words} (${placeDetail})`;
};

/** Its address once it is filled in. */
const atServiceWords = (service: Address): string =>
  service.street === null ? placesToThePerson.townHall : `au service, ${serviceAddress(service)}`;

/** Where, in a letter; where nobody said, it is at the service. */
export const appointmentPlaceWords = (placed: Placed, service: Address): string =>
  whereTo(placed, atServiceWords(service)) ?? atServiceWords(service);

/** What the calendar of the person shows: who, where, and nothing of why. */
export const calendarFileWords = (placed: Placed, service: Service) => ({
  title: `Rendez-vous, ${service.name}`,
  location: whereTo(placed, atServiceWords(service)),
  description: `Si vous ne pouvez pas venir, ${callWords(service)} : nous trouverons un autre jour.`,
});

const callWords = ({ telephone }: Service): string => (telephone === null ? 'appelez-nous' : `appelez le ${telephone}`);

/** What the calendar of the agent shows: the reference, where in one word, and nobody's name. */
export const agendaEntryWords = ({ reference, place }: { reference: string; place: AppointmentPlace | null }) => ({
  title: `Rendez-vous ${reference}`,
  location: place === null ? null : placeLabels[place],
});

/** « lundi 30 novembre à 14 h 30 », « lundi 30 novembre, à une heure qui vous sera dite ». */
const whenOf = (day: string, time: string | null): string =>
  time === null ? `${day}, à une heure qui vous sera dite` : `${day} à ${timeLabel(time)}`;

/** What the person takes along to an appointment: on the sheet and in the letter alike. */
export const papersForAppointment =
  'ce qui montre vos revenus et vos charges, et le devis de votre projet si vous l’avez';

/** What one message of a telephone holds. */
const oneMessage = 160;

/**
 * For a telephone: short, and in the letters that every operator sends without cutting the message in smaller parts.
 * The number to call is said where one message holds it.
 */
export const shortReminder = (appointment: Appointment, service: Service, today: CivilDate): string => {
  const where = whereTo(appointment);
  const when = whenOf(nearDayLabel(appointment.on, today), appointment.time);
  const saying = (call: string) =>
    plainLetters(
      `Rappel : rendez-vous ${when}${where === null ? '' : `, ${where}`}. Si vous ne pouvez pas venir, ${call}. ${service.name}`,
    );
  const withNumber = saying(callWords(service));
  return withNumber.length <= oneMessage ? withNumber : saying('appelez-nous');
};

/** The letters of a plain text message (GSM 03.38): no typographic mark, and no circumflex. */
const plainLetters = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .replaceAll(/[âêîôûëïç]/g, (letter) => letter.normalize('NFD').charAt(0));

/** For an e-mail: what stands above it, and the letter. */
export const longReminder = (
  appointment: Appointment,
  service: Service,
): { readonly subject: string; readonly text: string } => {
  const when = whenOf(dayWithWeekday(appointment.on), appointment.time);
  const where = whereTo(appointment, atServiceWords(service));
  return {
    subject: `Votre rendez-vous du ${when}`,
    text: [
      'Bonjour,',
      '',
      french`Nous vous rappelons votre rendez-vous : ${when}${where === null ? '' : `, ${where}`}.`,
      '',
      french`Si vous ne pouvez pas venir, ${callWords(service)} : nous trouverons un autre jour.`,
      '',
      'Cordialement,',
      service.name,
    ].join('\n'),
  };
};
