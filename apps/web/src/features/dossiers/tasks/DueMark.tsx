import type { CivilDate } from '@parcours/domain/calendar';
import { dueLabel } from '@parcours/wording';
import { today } from '../../../ui/today.ts';

/** When it is due; late in a colour of its own, and in words. */
export const DueMark = ({ dueOn }: { readonly dueOn: CivilDate }) => (
  <span className={dueOn < today() ? 'task-due task-late' : 'task-due'}>{dueLabel(dueOn, today())}</span>
);
