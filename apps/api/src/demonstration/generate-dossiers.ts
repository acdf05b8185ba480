import { addDays, type CivilDate, parisDay } from '@parcours/domain/calendar';
import type { HistoryEntry } from '@parcours/domain/path';
import type { NewDossier } from '../store/create-dossiers.ts';
import { type Dice, diceOf } from './dice.ts';
import { inventPerson } from './people.ts';
import type { Plot } from './plot.ts';
import { livePlots, pastPlots } from './plots.ts';
import { tell } from './tell.ts';

type Generation = {
  /** The same seed gives the same dossiers. */
  readonly seed: number;
  /** The live dossiers are about this day; nothing is recorded after this instant. */
  readonly now: Date;
  /** Accounts that accompany the dossiers; the first line of a history is typed by them too. */
  readonly agentIds: readonly [string, ...string[]];
  /** How many dossiers; by default one telling of every plot: six years of past ones, and the live ones. */
  readonly count?: number;
  /** How many years of past dossiers there are for the same live ones, in sixes. */
  readonly pastTold?: number;
};

const tellings = (plots: readonly Plot[], times: number): readonly Plot[] =>
  plots.flatMap((plot) => Array.from({ length: plot.times * times }, () => plot));

/** Invents dossiers one at a time, so that any number fits in memory. Everything in them is fictional. */
export function* generateDossiers({ seed, now, agentIds, pastTold = 1, count }: Generation): Generator<NewDossier> {
  const everyPlot = [...tellings(pastPlots, pastTold), ...tellings(livePlots, 1)];
  const wanted = count ?? everyPlot.length;
  const dice = diceOf(seed);
  for (let told = 0; told < wanted; told += everyPlot.length) {
    for (const plot of dice.shuffled(everyPlot).slice(0, wanted - told)) {
      yield invent(plot, dice, now, dice.oneOf(agentIds), agentIds[0]);
    }
  }
}

const invent = (plot: Plot, dice: Dice, now: Date, drawnAgentId: string, firstAgentId: string): NewDossier => {
  const today = parisDay(now);
  const person = inventPerson(dice, today, plot.town ?? 'Sucy-en-Brie');
  // The first agent, whose day is shown first, receives today's people.
  const agentId = plot.appointmentInDays?.every((days) => days === 0) ? firstAgentId : drawnAgentId;
  const history = tell(plot, { dice, now, recordedById: agentId });
  return { person, history, agentId: isJustIn(history, today) ? null : agentId };
};

/** Of what came in lately, nobody has taken charge yet. */
const isJustIn = ([opening, ...acts]: readonly HistoryEntry[], today: CivilDate): boolean =>
  acts.length === 0 && opening?.happenedOn != null && opening.happenedOn >= addDays(today, -3);
