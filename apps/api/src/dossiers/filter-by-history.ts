import type { DossierFilters } from '@parcours/contracts';
import type { DetourCostKind } from '@parcours/domain/statistics';
import { Prisma } from '../database/generated/client.ts';
import { isForReason } from '../store/reason-lists.ts';
import { given } from './given.ts';

/** The conditions on `dossier d` that look at what happened to it: each counts as its section of the statistics does. */
export const historyConditionsOf = ({
  walked,
  visited,
  detour,
  didNotCome,
  failed,
  lacked,
}: DossierFilters): Prisma.Sql[] => [
  ...given(
    walked,
    (steps) => Prisma.sql`EXISTS (SELECT FROM current_spell s WHERE s.dossier_id = d.id AND s.walked = ${steps})`,
  ),
  ...given(
    visited,
    (stage) => Prisma.sql`EXISTS (SELECT FROM stage_visit v WHERE v.dossier_id = d.id AND v.stage = ${stage}::"Stage")`,
  ),
  ...given(detour, turnedBack),
  ...(didNotCome ? [leftWithoutAppointment] : []),
  ...given(failed, failedCondition),
  ...given(lacked, lackedPiece),
];

const turnedBack = (kind: DetourCostKind): Prisma.Sql =>
  kind === 'pieceRefused'
    ? Prisma.sql`EXISTS (${pieceLines(Prisma.sql`said.kind = 'refused'`)})`
    : Prisma.sql`EXISTS (SELECT FROM detour t WHERE t.dossier_id = d.id AND t.kind = ${kind}::"DetourKind")`;

const didNotComeAsReason = isForReason(Prisma.sql`d.end_kind`, Prisma.sql`d.main_reason`, 'didNotCome');

const leftWithoutAppointment = Prisma.sql`(
  d.end_kind = 'leftByPerson' AND d.furthest < 'appointmentHeld'
  AND (${didNotComeAsReason} OR EXISTS (
    SELECT FROM detour t WHERE t.dossier_id = d.id AND t.kind = 'appointmentMissed')))`;

/** By the verdicts kept with the last line that closed it and stands. */
const failedCondition = (condition: string): Prisma.Sql => Prisma.sql`EXISTS (
  SELECT FROM verdict found
  WHERE found.dossier_id = d.id AND found.condition = ${condition} AND found.verdict = 'fail'
    AND found.kind <> 'informative' AND found.sequence = (
      SELECT max(line.sequence) FROM judgement JOIN dossier_event line USING (dossier_id, sequence)
      WHERE line.dossier_id = d.id AND line.kind = 'closed' AND NOT EXISTS (
        SELECT FROM dossier_event voiding
        WHERE voiding.dossier_id = d.id AND voiding.kind = 'voided'
          AND (voiding.payload ->> 'voidedSequence')::int = line.sequence)))`;

const lackedPiece = (piece: string): Prisma.Sql => {
  const ofPiece = Prisma.sql`said.piece = ${piece}`;
  const lastKind = Prisma.sql`(${pieceLines(ofPiece)} ORDER BY sequence DESC LIMIT 1)`;
  return Prisma.sql`(
    CASE WHEN d.state = 'open' THEN ${lastKind} = 'foundImpossible' ELSE ${lastKind} <> 'setAside' END
    AND NOT EXISTS (${pieceLines(Prisma.sql`${ofPiece} AND said.kind = 'verified'`)}))`;
};

/** What was said of the pieces of the dossier and stands. */
const pieceLines = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT said.kind FROM piece_event said
  WHERE said.dossier_id = d.id AND said.kind <> 'voided' AND ${condition} AND NOT EXISTS (
    SELECT FROM piece_event voiding
    WHERE voiding.dossier_id = d.id AND voiding.piece = said.piece AND voiding.kind = 'voided'
      AND (voiding.payload ->> 'voidedSequence')::int = said.sequence)`;
