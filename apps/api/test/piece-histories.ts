import { civilDateOf, daysBetween } from '@parcours/domain/calendar';
import type { PieceCount } from '@parcours/domain/statistics';
import fc from 'fast-check';

/** One line of the history of a piece; typed on the day it happened unless another is given. */
export type Said = readonly [piece: string, kind: string, happenedOn: string, payload?: object, typedOn?: string];

/** Three pieces, of which each line is typed on any day and some are taken out later. */
export const anyPieceHistory = fc
  .array(
    fc.record({
      piece: fc.constantFrom('identityCard', 'payslips', 'rentReceipt'),
      kind: fc.constantFrom(
        'asked',
        'received',
        'refused',
        'verified',
        'expired',
        'setAside',
        'foundImpossible',
        'voided',
      ),
      day: fc.integer({ min: 1, max: 99 }),
      reason: fc.constantFrom('lost', 'issuerRefuses'),
    }),
    { minLength: 4, maxLength: 16 },
  )
  .map((lines) =>
    lines.map(({ piece, kind, day, reason }, index): Said => {
      const before = lines.slice(0, index).filter((line) => line.piece === piece);
      const known = before.flatMap((line, at) => (line.kind === 'voided' ? [] : [at + 1]));
      const on = new Date(Date.UTC(2017, 2, day)).toISOString().slice(0, 10);
      if (kind === 'voided' && known.length === 0) return [piece, 'asked', on];
      return [piece, kind, on, { reason, voidedSequence: known[day % known.length] }];
    }),
  );

/** What becomes of each piece of one dossier as of a day, read from its lines one by one. */
export const pieceCountsOn = (day: string, said: readonly Said[], closedOn: string | null): readonly PieceCount[] =>
  [...Map.groupBy(said, ([piece]) => piece)].flatMap(([piece, own]) => {
    const standing = standingOn(day, own);
    const last = standing.at(-1);
    if (last === undefined || last.kind === 'setAside') return [];
    const [asked, verified] = [firstDay(standing, 'asked'), firstDay(standing, 'verified')];
    const outcome = outcomeOf({ isVerified: verified !== null, stands: last.kind, isClosed: closedOn !== null });
    const until = { obtained: verified, impossible: latestDay(standing), missingAtEnd: closedOn, awaited: day }[
      outcome
    ];
    return [
      {
        piece,
        outcome,
        reason: outcome === 'impossible' ? last.reason : null,
        days: asked === null || (verified !== null && verified < asked) ? null : daysFrom(asked, until ?? day),
        isLast: false,
        dossiers: 1,
      },
    ];
  });

type Standing = { readonly kind: string; readonly on: string; readonly reason: 'lost' | 'issuerRefuses' };

const standingOn = (day: string, own: readonly Said[]): readonly Standing[] => {
  const voided = new Set(
    own.flatMap(([, kind, , payload]) => (kind === 'voided' ? [fact(payload, 'voidedSequence')] : [])),
  );
  return own
    .map(([, kind, on, payload], index) => ({ kind, on, sequence: index + 1, reason: fact(payload, 'reason') }))
    .filter(({ kind, on, sequence }) => kind !== 'voided' && !voided.has(sequence) && on <= day)
    .map(({ kind, on, reason }) => ({ kind, on, reason: reason === 'lost' ? 'lost' : 'issuerRefuses' }));
};

const fact = (payload: object | undefined, name: string): unknown => new Map(Object.entries(payload ?? {})).get(name);

const firstDay = (standing: readonly Standing[], wanted: string): string | null =>
  standing.flatMap(({ kind, on }) => (kind === wanted ? [on] : [])).toSorted()[0] ?? null;

const latestDay = (standing: readonly Standing[]): string | undefined =>
  standing
    .map(({ on }) => on)
    .toSorted()
    .at(-1);

type Found = { readonly isVerified: boolean; readonly stands: string; readonly isClosed: boolean };

const outcomeOf = ({ isVerified, stands, isClosed }: Found): PieceCount['outcome'] => {
  if (isVerified) return 'obtained';
  if (stands === 'foundImpossible') return 'impossible';
  return isClosed ? 'missingAtEnd' : 'awaited';
};

const daysFrom = (from: string, until: string): number =>
  Math.max(0, daysBetween(civilDateOf(from), civilDateOf(until)));
