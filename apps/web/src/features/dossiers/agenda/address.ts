import { addDays, type CivilDate, civilDateOf, isCivilDate } from '@parcours/domain/calendar';

/** What the agenda shows, as its address says: nobody's name is in it. */
export type Shown = { readonly day: CivilDate; readonly view: 'day' | 'week'; readonly whose: 'mine' | 'everyone' };

const dayKey = 'jour';
const viewKey = 'vue';
const whoseKey = 'qui';

/** Anything that the address does not say, or says wrongly, is as usual: one's own week, with today in it. */
export const readShown = (parameters: URLSearchParams, today: CivilDate): Shown => {
  const day = parameters.get(dayKey) ?? '';
  return {
    day: isCivilDate(day) ? day : today,
    view: parameters.get(viewKey) === 'jour' ? 'day' : 'week',
    whose: parameters.get(whoseKey) === 'tous' ? 'everyone' : 'mine',
  };
};

/** Today is left out, so that an address kept from one week shows the next one. */
export const writeShown = ({ day, view, whose }: Shown, today: CivilDate): URLSearchParams => {
  const parameters = new URLSearchParams();
  if (day !== today) parameters.set(dayKey, day);
  if (view === 'day') parameters.set(viewKey, 'jour');
  if (whose === 'everyone') parameters.set(whoseKey, 'tous');
  return parameters;
};

const mondayOf = (day: CivilDate): CivilDate => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The days shown: one, or Monday to Sunday. */
export const daysOf = ({ day, view }: Pick<Shown, 'day' | 'view'>): readonly [CivilDate, ...CivilDate[]] => {
  if (view === 'day') return [day];
  const monday = mondayOf(day);
  return [monday, ...[1, 2, 3, 4, 5, 6].map((later) => addDays(monday, later))];
};

/** The same view, so many days or weeks away. */
export const movedBy = (shown: Shown, steps: number): Shown => ({
  ...shown,
  day: civilDateOf(addDays(shown.day, steps * (shown.view === 'day' ? 1 : 7))),
});
