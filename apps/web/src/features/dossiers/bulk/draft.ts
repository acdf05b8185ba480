import type { BulkAct } from '@parcours/contracts';
import { addWorkingDays, civilDateOf, isCivilDate } from '@parcours/domain/calendar';
import { shortDateLabel } from '@parcours/wording';
import { readTypedDay } from '../../../ui/fields/typed-date.ts';
import { today } from '../../../ui/today.ts';

/** What is typed of an act about several dossiers, whichever it is. */
export type BulkDraft = {
  readonly to: string | null;
  readonly text: string;
  readonly day: string;
  readonly agentId: string;
  readonly note: string;
};

export const emptyDraft = (accountId: string): BulkDraft => ({
  to: null,
  text: '',
  day: shortDateLabel(addWorkingDays(today(), 1)),
  agentId: accountId,
  note: '',
});

/** Null until it is whole. */
export const actOf = (kind: BulkAct['kind'], { to, text, day, agentId, note }: BulkDraft): BulkAct | null => {
  switch (kind) {
    case 'assign':
      return to === null ? null : { kind, agentId: to };
    case 'task': {
      const dueOn = readTypedDay(day) ?? '';
      return text.trim() === '' || !isCivilDate(dueOn) ? null : { kind, text, dueOn: civilDateOf(dueOn), agentId };
    }
    case 'chase':
      return { kind, note };
  }
};
