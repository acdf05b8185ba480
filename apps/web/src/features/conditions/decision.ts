import { actEndpoints, type SituationView } from '@parcours/contracts';
import { type Condition, failing, reasonOfFailing, type Verdict } from '@parcours/domain/eligibility';
import type { Reason } from '@parcours/domain/path';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { refreshAfterWriting } from '../../api/query-client.ts';
import { readTypedDate } from '../../ui/fields/typed-date.ts';

export type Decision = 'foundEligible' | 'turnedDown' | 'toComplete';
export type TownReason = Reason<'turnedDownByTown'>;

/** What has been typed of a decision. */
export type DecisionDraft = {
  readonly happenedOn: string;
  readonly override: string;
  readonly mainReason: string | null;
  readonly otherReasons: readonly string[];
  readonly text: string;
  /** Conditions of which something is not known. */
  readonly missing: readonly Condition[];
  readonly asked: string;
};

/** The reasons that failing conditions give, blocking ones first. */
export const failingReasons = (verdicts: readonly Verdict[]): readonly TownReason[] => {
  const conditions: readonly Condition[] = [...failing(verdicts, 'blocking'), ...failing(verdicts, 'advisory')];
  return [...new Set(conditions.map((condition) => reasonOfFailing[condition] ?? 'other'))];
};

type Deciding = { readonly decision: Decision; readonly draft: DecisionDraft };

/** Records what a person decided, once everything typed is saved: the server judges what it has. */
export const useDecide = (
  { dossierId, dossierVersion }: SituationView,
  { flush, onDecided }: { readonly flush: () => Promise<boolean>; readonly onDecided: (decision: Decision) => void },
) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ decision, draft }: Deciding) => {
      if (!(await flush())) throw new Error('the situation is not saved yet');
      const happenedOn = readTypedDate(draft.happenedOn) ?? draft.happenedOn;
      const common = { params: { dossierId } };
      const body = { expectedVersion: dossierVersion, happenedOn };
      switch (decision) {
        case 'foundEligible':
          return call(actEndpoints.foundEligible, { ...common, body: { ...body, override: draft.override } });
        case 'turnedDown':
          return call(actEndpoints.closed, { ...common, body: { ...body, end: endOf(draft) } });
        case 'toComplete': {
          const { missing, asked } = draft;
          return call(actEndpoints.clarificationAsked, { ...common, body: { ...body, missing, asked } });
        }
      }
    },
    onSuccess: (_, { decision }) => {
      onDecided(decision);
      void refreshAfterWriting(client);
    },
    onError: () => client.invalidateQueries({ queryKey: ['dossier', dossierId] }),
  });
};

const endOf = ({ mainReason, otherReasons, text }: DecisionDraft) => ({
  kind: 'turnedDownByTown' as const,
  mainReason: mainReason ?? 'other',
  otherReasons: otherReasons.filter((reason) => reason !== mainReason),
  text,
  redirectedTo: null,
});
