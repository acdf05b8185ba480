import type { DossierExchanges } from '@parcours/contracts';
import { partialDateOf } from '@parcours/domain/calendar';
import type { RedirectionOutcome, RedirectionTarget } from '@parcours/domain/redirection';
import { Prisma } from '../../database/generated/client.ts';
import { dayOf } from '../../store/civil-day.ts';

type ListedRedirection = DossierExchanges['redirections'][number];

type Row = {
  readonly id: string;
  readonly dossierId: string;
  readonly target: RedirectionTarget;
  readonly name: string | null;
  readonly redirectedOn: string | null;
  readonly why: string | null;
  readonly isAtTheEnd: boolean;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly voidedAt: Date | null;
  readonly voidedBy: string | null;
  readonly voidedWhy: string | null;
  readonly outcomes: number;
  readonly outcome: RedirectionOutcome | null;
  readonly knownOn: Date | null;
  readonly notedBy: string | null;
};

/**
 * Every redirection: those made while a dossier went on, and those that closed one (read from the history, unless the
 * line was voided), each with the last outcome that was noted.
 */
export const redirections = Prisma.sql`
  SELECT made.*, writer.name AS "writtenBy", voider.name AS "voidedBy",
         noted.outcomes, noted.outcome::text AS outcome, noted.known_on AS "knownOn", noted.noted_by AS "notedBy"
  FROM (
    SELECT id, dossier_id AS "dossierId", target::text AS target, name, redirected_on::text AS "redirectedOn", why,
           false AS "isAtTheEnd", written_at AS "writtenAt", written_by_id, voided_at AS "voidedAt", voided_by_id,
           voided_why AS "voidedWhy"
    FROM redirection
    UNION ALL
    SELECT id, dossier_id, payload->'end'->>'mainReason', payload->'end'->>'redirectedTo', happened_on,
           payload->'end'->>'text', true, recorded_at, recorded_by_id, NULL, NULL, NULL
    FROM dossier_event AS closed
    WHERE kind = 'closed' AND payload->'end'->>'kind' = 'redirected'
      AND NOT EXISTS (
        SELECT 1 FROM dossier_event AS voiding
        WHERE voiding.dossier_id = closed.dossier_id AND voiding.kind = 'voided'
          AND (voiding.payload->>'voidedSequence')::int = closed.sequence)
  ) AS made
  JOIN user_account AS writer ON writer.id = made.written_by_id
  LEFT JOIN user_account AS voider ON voider.id = made.voided_by_id
  CROSS JOIN LATERAL (
    SELECT count(*)::int AS outcomes,
           (array_agg(known.outcome ORDER BY known.ordinal DESC))[1] AS outcome,
           (array_agg(known.known_on ORDER BY known.ordinal DESC))[1] AS known_on,
           (array_agg(account.name ORDER BY known.ordinal DESC))[1] AS noted_by
    FROM redirection_outcome AS known JOIN user_account AS account ON account.id = known.written_by_id
    WHERE known.redirection_id = made.id OR known.event_id = made.id
  ) AS noted`;

/** The redirections of one dossier, latest first. */
export const readRedirections = async (
  prisma: Prisma.TransactionClient,
  dossierId: string,
): Promise<ListedRedirection[]> => {
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT * FROM (${redirections}) AS every WHERE every."dossierId" = ${dossierId}::uuid
    ORDER BY every."redirectedOn" DESC NULLS LAST, every."writtenAt" DESC, every.id`;
  return rows.map(redirectionOf);
};

export const redirectionOf = (row: Row): ListedRedirection => {
  const { id, target, name, redirectedOn, why, isAtTheEnd, writtenAt, writtenBy } = row;
  return {
    id,
    target,
    name,
    redirectedOn: redirectedOn === null ? null : partialDateOf(redirectedOn),
    why,
    isAtTheEnd,
    writtenAt: writtenAt.toISOString(),
    writtenBy,
    ...voidingOf(row),
    ...outcomeOf(row),
  };
};

const voidingOf = ({ voidedAt, voidedBy, voidedWhy }: Row): Pick<ListedRedirection, 'voided'> => ({
  voided: voidedAt === null ? null : { at: voidedAt.toISOString(), by: voidedBy ?? '', why: voidedWhy ?? '' },
});

const outcomeOf = ({ outcomes, outcome, knownOn, notedBy }: Row): Pick<ListedRedirection, 'outcomes' | 'outcome'> => ({
  outcomes,
  outcome: outcome === null || knownOn === null ? null : { what: outcome, knownOn: dayOf(knownOn), by: notedBy ?? '' },
});

export type RedirectionRow = Row;
