import type { Problems } from '../../api/problems.ts';
import type { SituationDraft } from './draft.ts';

/** What each part of the form needs. */
export type PartProps = {
  readonly draft: SituationDraft;
  readonly onChange: (change: Partial<SituationDraft>) => void;
  /** By their path in the body, as the server refuses them. */
  readonly problems: Problems;
};
