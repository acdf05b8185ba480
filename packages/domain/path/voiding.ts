import { roles } from '../access/index.ts';
import { type Circumstances, type Decision, decide, refuseRole } from './decide.ts';
import type { HistoryEntry } from './event.ts';
import { standingEntries, step } from './fold.ts';
import { rolesOfVoiding } from './move.ts';
import type { Position } from './position.ts';
import type { Refusal } from './refusal.ts';

/**
 * Whether one event may be taken out of a history. What stands after it must still be acceptable without it;
 * the first event that is not is named.
 */
export const decideVoiding = (
  history: readonly HistoryEntry[],
  sequence: number,
  circumstances: Circumstances,
): Decision => {
  const [refusal] = [
    ...refuseRole(rolesOfVoiding, circumstances),
    ...refuseTarget(history, sequence),
    ...refuseRemainder(history, sequence, circumstances),
  ];
  return refusal === undefined ? { isAccepted: true } : { isAccepted: false, refusals: [refusal] };
};

const refuseTarget = (history: readonly HistoryEntry[], sequence: number): readonly Refusal[] => {
  const target = history.find((entry) => entry.sequence === sequence);
  if (target === undefined || target.event.kind === 'voided') return [{ code: 'noSuchEvent', sequence }];
  if (target.event.kind === 'firstContactMade') return [{ code: 'firstContactStays' }];
  return standingEntries(history).some((entry) => entry.sequence === sequence)
    ? []
    : [{ code: 'alreadyVoided', sequence }];
};

const refuseRemainder = (
  history: readonly HistoryEntry[],
  sequence: number,
  { today }: Circumstances,
): readonly Refusal[] => {
  let position: Position | null = null;
  for (const entry of standingEntries(history)) {
    if (entry.sequence === sequence) continue;
    const { event, happenedOn } = entry;
    if (position !== null && event.kind !== 'firstContactMade') {
      // Whether its author had the right to record it was settled then; only its place in the path is asked again.
      if (!decide(position, event, happenedOn, { roles, today }).isAccepted) {
        return [{ code: 'laterEventNeedsIt', sequence: entry.sequence, kind: event.kind, happenedOn }];
      }
    }
    position = step(position, entry);
  }
  return [];
};
