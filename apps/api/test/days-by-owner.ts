import { addDays, type CivilDate } from '@parcours/domain/calendar';
import { effectsOf, spellsOf } from '@parcours/domain/statistics';
import type { ToldDossier } from './demonstration.ts';

/** Every day from the first contact to the day before, each given to whoever's turn it was; days that no figure counts left out. */
export const daysByOwner = (history: ToldDossier['history'], asOf: CivilDate): readonly number[] => {
  const spells = spellsOf(effectsOf(history)).filter(({ from }) => from <= asOf);
  const last = spells.at(-1);
  if (last === undefined || last.end?.kind === 'administrative') return [0, 0, 0, 0];
  const days: Record<keyof typeof last.ownerDays, number> = { ...last.ownerDays };
  if (last.turn !== null && last.isDated) {
    for (let day = last.from; day < asOf; day = addDays(day, 1)) {
      const isOver = last.appointmentOn !== null && last.turn === 'person' && day > last.appointmentOn;
      days[isOver ? 'town' : last.turn] += 1;
    }
  }
  return [days.town, days.person, days.lender, days.department];
};
