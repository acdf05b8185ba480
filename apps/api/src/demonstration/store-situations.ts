import { type CivilDate, earliestDay } from '@parcours/domain/calendar';
import { convention2011, noFacts, type SituationFacts, situationOf } from '@parcours/domain/eligibility';
import { currentRequest } from '@parcours/domain/path';
import type { Prisma } from '../database/generated/client.ts';
import type { CreatedDossier, NewDossier, RecordedEntry } from '../store/create-dossiers.ts';
import { insertRows } from '../store/insert-rows.ts';
import { judge, keepJudgements, type NewJudgement } from '../store/judgement.ts';

type Told = {
  readonly dossiers: readonly NewDossier[];
  readonly created: readonly CreatedDossier[];
  /** What is known of each household; null where nobody asked yet. */
  readonly facts: readonly (SituationFacts | null)[];
};

/** Stores what is known of each household, and keeps the verdicts of each decision as they would have been kept. */
export const storeSituations = async (
  transaction: Prisma.TransactionClient,
  { dossiers, created, facts: told }: Told,
  today: CivilDate,
): Promise<void> => {
  const known = dossiers.flatMap((dossier, index) => {
    const dossierId = created[index]?.id;
    return dossierId === undefined ? [] : [{ dossierId, dossier, facts: told[index] ?? null }];
  });
  await insertRows(
    transaction,
    'situation',
    known.flatMap(({ dossierId, dossier: { history, agentId }, facts }) => {
      const last = history.at(-1);
      return facts === null || last === undefined
        ? []
        : [{ dossierId, version: 1, facts, savedAt: last.recordedAt, savedById: agentId ?? last.recordedById }];
    }),
  );
  await keepJudgements(
    transaction,
    known.flatMap(({ dossierId, dossier, facts }) => judgementsOf(dossierId, dossier, facts ?? noFacts, today)),
  );
};

const judgementsOf = (
  dossierId: string,
  { person, history }: NewDossier,
  facts: SituationFacts,
  today: CivilDate,
): readonly NewJudgement[] =>
  history.filter(isDecision).flatMap(({ sequence, happenedOn }) => {
    const request = currentRequest(history.slice(0, sequence));
    if (request === null) return [];
    const situation = situationOf({ ...person, postalCode: person.postalCode ?? null }, request, facts);
    return [
      {
        dossierId,
        sequence,
        ...judge(situation, convention2011, happenedOn === null ? today : earliestDay(happenedOn)),
      },
    ];
  });

const isDecision = ({ event }: RecordedEntry): boolean =>
  event.kind === 'foundEligible' ||
  event.kind === 'clarificationAsked' ||
  (event.kind === 'closed' && event.end.kind === 'turnedDownByTown');
