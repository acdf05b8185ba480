import { assignmentEndpoints, type DossierSummary } from '@parcours/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { refreshAfterWriting } from '../../../api/query-client.ts';

type Assigned = {
  readonly dossiers: readonly Pick<DossierSummary, 'id' | 'agent'>[];
  /** Null: nobody. */
  readonly agentId: string | null;
};

/** Entrusts dossiers, as they are on screen, to somebody; every list is then read again. */
export const useAssign = (onAssigned: () => void) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ dossiers, agentId }: Assigned) =>
      call(assignmentEndpoints.assignDossiers, {
        body: {
          agentId,
          dossiers: dossiers.map(({ id, agent }) => ({ dossierId: id, expectedAgentId: agent?.id ?? null })),
        },
      }),
    onSuccess: onAssigned,
    onSettled: () => void refreshAfterWriting(client),
  });
};
