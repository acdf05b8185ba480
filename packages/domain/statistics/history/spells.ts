import { addDays, type CivilDate, daysBetween, isCivilDate, type PartialDate } from '../../calendar/index.ts';
import {
  countedReason,
  type EndKind,
  isAtLeast,
  type Milestone,
  type Owner,
  type Position,
  type Stage,
  type State,
  type WaitingFor,
  waitingRules,
} from '../../path/index.ts';
import type { Effect } from './taking-effect.ts';
import { walkedBy } from './walked.ts';

/** Days counted so far for whoever's turn it was. */
export type OwnerDays = Readonly<Record<Owner, number>>;

/** Days in a row during which a dossier stood one way, with what had been counted when they began. */
export type Spell = {
  readonly from: CivilDate;
  /** The first day on which it stood another way; null: it still stands so. */
  readonly until: CivilDate | null;
  readonly state: State;
  readonly stage: Stage;
  readonly furthest: Milestone;
  readonly waitingFor: WaitingFor | null;
  readonly turn: Owner | null;
  /** While an appointment is given: from the day after it, the turn is the town's. */
  readonly appointmentOn: CivilDate | null;
  /** `mainReason`: of the town's list. */
  readonly end: { readonly kind: EndKind; readonly mainReason: string } | null;
  /** Whether the days of this spell may be counted from its first. */
  readonly isDated: boolean;
  /** First contact on a known day. */
  readonly isStartDated: boolean;
  /** The day of the grant or, without one, of the end; null while neither, or when nobody knows the day. */
  readonly settledOn: CivilDate | null;
  readonly ownerDays: OwnerDays;
  /** Of the person's days, those of the instalments. */
  readonly repaymentDays: number;
  /** Spells before this one whose days nobody can count. */
  readonly uncountedSpells: number;
  readonly impliedMilestones: number;
  /** Every step so far, in order: see `stepsWalked`. */
  readonly walked: string;
};

/**
 * How a dossier stood on every day since its first contact, oldest first; every day belongs to one spell. Lines of
 * one day leave only the last. Empty when nothing of the history stands.
 */
export const spellsOf = (effects: readonly Effect[]): readonly Spell[] => {
  const isStartDated = effects[0]?.isDated ?? false;
  const spells: Spell[] = [];
  let counted: Counted = { ownerDays: noDays, repaymentDays: 0, uncountedSpells: 0, walked: '' };
  for (const [index, effect] of effects.entries()) {
    const next = effects[index + 1];
    counted = { ...counted, walked: counted.walked + walkedBy(effect, effects[index - 1]) };
    if (next === undefined || next.day > effect.day) spells.push(spellOf(effect, next, counted, isStartDated));
    if (next !== undefined) counted = countUp(counted, effect, next);
  }
  return spells;
};

/** Whose days the days from one to another are, the last not included. */
const daysOfTurn = (
  { turn, appointmentOn }: Pick<Spell, 'turn' | 'appointmentOn'>,
  from: CivilDate,
  until: CivilDate,
): OwnerDays => {
  if (turn === null || until <= from) return noDays;
  if (turn !== 'person' || appointmentOn === null) return { ...noDays, [turn]: daysBetween(from, until) };
  const passes = [from, addDays(appointmentOn, 1), until].sort()[1] ?? until;
  return { ...noDays, person: daysBetween(from, passes), town: daysBetween(passes, until) };
};

type Counted = Pick<Spell, 'ownerDays' | 'repaymentDays' | 'uncountedSpells' | 'walked'>;
const noDays: OwnerDays = { town: 0, person: 0, lender: 0, department: 0 };

const countUp = (counted: Counted, effect: Effect, next: Effect): Counted => {
  if (effect.position.state !== 'open') return counted;
  if (!(effect.isDated && next.isDatedEnd)) return { ...counted, uncountedSpells: counted.uncountedSpells + 1 };
  const more = daysOfTurn(turnOf(effect.position), effect.day, next.day);
  const { town, person, lender, department } = counted.ownerDays;
  return {
    ...counted,
    ownerDays: {
      town: town + more.town,
      person: person + more.person,
      lender: lender + more.lender,
      department: department + more.department,
    },
    repaymentDays: counted.repaymentDays + (effect.position.stage === 'repayment' ? more.person : 0),
  };
};

const turnOf = (position: Position): Pick<Spell, 'waitingFor' | 'turn' | 'appointmentOn'> =>
  position.state === 'open'
    ? {
        waitingFor: position.waiting.for,
        turn: waitingRules[position.waiting.for].turn,
        appointmentOn: position.waiting.appointmentOn,
      }
    : { waitingFor: null, turn: null, appointmentOn: null };

const spellOf = (
  { position, day, isDated }: Effect,
  next: Effect | undefined,
  counted: Counted,
  isStartDated: boolean,
): Spell => ({
  from: day,
  until: next?.day ?? null,
  state: position.state,
  stage: position.stage,
  furthest: position.furthest,
  ...turnOf(position),
  end: position.state === 'closed' ? { kind: position.end.kind, mainReason: countedReason(position.end) } : null,
  isDated,
  isStartDated,
  settledOn: settledOn(position),
  ...counted,
  impliedMilestones: Object.values(position.milestones).filter(({ isImplied }) => isImplied).length,
});

const settledOn = (position: Position): CivilDate | null => {
  if (isAtLeast(position.furthest, 'granted')) return knownDay(position.milestones.granted?.on ?? null);
  return position.state === 'closed' ? knownDay(position.endedOn) : null;
};

const knownDay = (on: PartialDate | null): CivilDate | null => (on !== null && isCivilDate(on) ? on : null);
