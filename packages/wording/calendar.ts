import {
  addDays,
  type CivilDate,
  daysBetween,
  isCivilDate,
  type PartialDate,
  parisDay,
} from '@parcours/domain/calendar';

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const noBreak = '\u00a0';

const monthOf = (date: PartialDate): string => months[Number(date.slice(5, 7)) - 1] ?? '';
const dayOf = (date: CivilDate): string => (date.endsWith('-01') ? '1er' : String(Number(date.slice(8))));

/** « 12 mars 2015 », « mars 2015 », « 2015 », « date inconnue ». */
export const partialDateLabel = (date: PartialDate | null): string => {
  if (date === null) return 'date inconnue';
  const year = date.slice(0, 4);
  if (date.length === 4) return year;
  return isCivilDate(date) ? `${dayOf(date)}${noBreak}${monthOf(date)} ${year}` : `${monthOf(date)} ${year}`;
};

/** « 12/03/2015 », « 03/2015 », « 2015 »: for dense lists, and as one types it. */
export const shortDateLabel = (date: PartialDate): string => date.split('-').reverse().join('/');

/** « jeudi 12 mars 2015 ». */
export const dayWithWeekday = (date: CivilDate): string =>
  `${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''} ${partialDateLabel(date)}`;

/** « lundi 23 novembre », with its year when it is not this one. */
export const nearDayLabel = (date: CivilDate, today: CivilDate): string =>
  date.slice(0, 4) === today.slice(0, 4) ? dayWithWeekday(date).slice(0, -5) : dayWithWeekday(date);

/** « aujourd’hui », « demain », « dans 3 jours ». */
export const untilLabel = (date: CivilDate, today: CivilDate): string => {
  const days = daysBetween(today, date);
  if (days <= 0) return 'aujourd’hui';
  return days === 1 ? 'demain' : `dans ${durationLabel(days)}`;
};

/** « le 12 mars 2015 », « en mars 2015 », « en 2015 », « à une date inconnue ». */
export const onDate = (date: PartialDate | null): string => {
  if (date === null) return 'à une date inconnue';
  return `${isCivilDate(date) ? 'le' : 'en'} ${partialDateLabel(date)}`;
};

/** « depuis le 12 mars 2015 », « depuis mars 2015 », « depuis une date inconnue ». */
export const sinceDate = (date: PartialDate | null): string => {
  if (date === null) return 'depuis une date inconnue';
  return isCivilDate(date) ? `depuis le ${partialDateLabel(date)}` : `depuis ${partialDateLabel(date)}`;
};

/** « le même jour », « 1 jour », « 34 jours », and months beyond three months: « 5 mois », « 2 ans et 3 mois ». */
export const durationLabel = (days: number): string => {
  if (days === 0) return 'le même jour';
  if (days < 92) return `${days}${noBreak}jour${days > 1 ? 's' : ''}`;
  const wholeMonths = Math.round(days / 30.44);
  if (wholeMonths < 24) return `${wholeMonths}${noBreak}mois`;
  const [years, left] = [Math.floor(wholeMonths / 12), wholeMonths % 12];
  return left === 0 ? `${years}${noBreak}ans` : `${years}${noBreak}ans et ${left}${noBreak}mois`;
};

/** « aujourd’hui », « hier », « depuis 3 jours »; null when the day is not known precisely. */
export const waitedLabel = (since: PartialDate | null, today: CivilDate): string | null => {
  if (since === null || !isCivilDate(since)) return null;
  const days = daysBetween(since, today);
  if (days <= 0) return 'aujourd’hui';
  return days === 1 ? 'depuis hier' : `depuis ${durationLabel(days)}`;
};

/** « 14 h 30 », « 9 h » from `HH:MM`. */
export const timeLabel = (time: string): string => {
  const [hours, minutes] = time.split(':');
  return `${Number(hours)}${noBreak}h${minutes === '00' || minutes === undefined ? '' : `${noBreak}${minutes}`}`;
};

const parisClock = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });

/** « 12 mars 2015 à 14 h 30 » from an ISO instant, in France. */
export const instantLabel = (instant: string): string =>
  `${partialDateLabel(parisDay(new Date(instant)))} à ${clockLabel(instant)}`;

/** « 14 h 30 » from an ISO instant, in France. */
export const clockLabel = (instant: string): string => timeLabel(parisClock.format(new Date(instant)));

/** « hier à 16 h 12 » from an ISO instant of the past, in France. */
export const typedWhen = (instant: string, now: Date): string => {
  const [day, today] = [parisDay(new Date(instant)), parisDay(now)];
  const name = day === today ? 'aujourd’hui' : day === addDays(today, -1) ? 'hier' : onDate(day);
  return `${name} à ${clockLabel(instant)}`;
};
