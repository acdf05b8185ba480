import type { CivilDate } from '../../calendar/index.ts';
import type { PathEvent, Position } from '../../path/index.ts';
import type { Effect } from './taking-effect.ts';

/** How a path turns back or stands still, so that its way is another one. */
export const turnKinds = ['morePiecesAsked', 'decisionPutOff', 'appointmentMissed', 'reopening'] as const;
export type TurnKind = (typeof turnKinds)[number];

/** Everything that costs days: also an appointment given again before its day, and one called off. */
export const detourKinds = [...turnKinds, 'appointmentMoved', 'appointmentCancelled'] as const;
export type DetourKind = (typeof detourKinds)[number];

/** One turn back, with the days it cost: from what began it until the dossier was as far again, or ended. */
export type Detour = {
  readonly kind: DetourKind;
  /** From which day on figures see it: a reopening on the day of the reopening, the others when they begin. */
  readonly seenFrom: CivilDate;
  readonly from: CivilDate;
  /** Null while it lasts. */
  readonly until: CivilDate | null;
  /** Whether its days can be counted. */
  readonly isDated: boolean;
};

/**
 * Every turn back, in order. A request for more pieces lasts until the file is with the lender again; a missed, moved
 * or cancelled appointment until one is held; a decision put off until one is given or more pieces are asked; a reopening counts
 * the days during which the dossier was closed. Whatever ends the dossier ends them too.
 */
export const detoursOf = (effects: readonly Effect[]): readonly Detour[] => {
  return effects.flatMap((effect, index) => {
    const kind = kindOf(effect.entry.event, effects[index - 1]?.position);
    if (kind === null) return [];
    if (kind === 'reopening') return [reopening(effect, effects[index - 1])];
    const over = effects.slice(index + 1).find(({ position }) => isOver(kind, position));
    return [
      {
        kind,
        seenFrom: effect.day,
        from: effect.day,
        until: over?.day ?? null,
        isDated: effect.isDated && (over?.isDated ?? true),
      },
    ];
  });
};

const kindOf = ({ kind }: PathEvent, before: Position | undefined): DetourKind | null => {
  if (kind === 'reopened') return 'reopening';
  if (kind === 'appointmentGiven')
    return before?.state === 'open' && before.waiting.for === 'appointment' ? 'appointmentMoved' : null;
  return detourKinds.find((known) => known === kind) ?? null;
};

const isOver = (kind: Exclude<DetourKind, 'reopening'>, { state, stage }: Position): boolean => {
  if (state !== 'open') return true;
  switch (kind) {
    case 'morePiecesAsked':
      return stage !== 'collection' && stage !== 'dispatch';
    case 'decisionPutOff':
      return stage !== 'lender';
    case 'appointmentMissed':
    case 'appointmentMoved':
    case 'appointmentCancelled':
      return stage !== 'appointment';
  }
};

/** The line before is what closed it. */
const reopening = (effect: Effect, closing: Effect | undefined): Detour => ({
  kind: 'reopening',
  seenFrom: effect.day,
  from: closing?.day ?? effect.day,
  until: effect.day,
  isDated: effect.isDated && (closing?.isDated ?? false),
});
