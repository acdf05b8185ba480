import type { ChecklistView } from '@parcours/contracts';
import { civilDateOf } from '@parcours/domain/calendar';
import type { Paper, PieceMove, PieceSituation } from '@parcours/domain/checklist';
import { askPieces } from '../src/pieces/ask-pieces.ts';
import { readChecklist } from '../src/pieces/read-checklist.ts';
import { receivePieces } from '../src/pieces/receive-pieces.ts';
import { recordMove } from '../src/pieces/record-move.ts';
import { setPieceSituation } from '../src/pieces/set-piece-situation.ts';
import { verifyPiece } from '../src/pieces/verify-piece.ts';
import { clockAt, type Office } from './office.ts';
import { testDay } from './path.ts';

export const plainPaper: Paper = { copies: 1, issuedOn: null, lastValidOn: null };

/** Everything known, and as few papers as can be: identity, proof of address, tax notice, statements, RIB, quote, letter. */
export const plainest: PieceSituation = {
  needsResidencePermit: false,
  isMarriedOrParent: false,
  housing: 'other',
  incomeCertifiers: [],
  bills: [],
  hasRunningLoans: false,
  isOverIndebted: false,
  hasOverIndebtednessPlan: false,
  project: 'computer',
  supplier: 'none',
};

/** An agent who works on the pieces of one dossier on the day of the tests. */
export const piecesOf = ({ prisma, agent }: Pick<Office, 'prisma' | 'agent'>, dossierId: string) => {
  const dependencies = { prisma, now: clockAt(testDay) };
  const read = (): Promise<ChecklistView> => readChecklist(dependencies, { dossierId, caller: agent });
  const given = async (on: string, version?: number) => ({
    dossierId,
    caller: agent,
    happenedOn: civilDateOf(on),
    expectedVersion: version ?? (await read()).version,
  });
  return {
    read,
    state: async (code: string) => (await read()).pieces.find((piece) => piece.code === code)?.state,
    ask: async (on: string, pieces: readonly string[], version?: number) =>
      askPieces(dependencies, { ...(await given(on, version)), pieces }),
    receive: async (on: string, pieces: readonly string[], paper: Paper = plainPaper) =>
      receivePieces(dependencies, { ...(await given(on)), pieces: pieces.map((piece) => ({ piece, ...paper })) }),
    verify: async (on: string, piece: string, paper: Paper | null = null) =>
      verifyPiece(dependencies, { ...(await given(on)), piece, paper }),
    move: async (on: string, piece: string, move: PieceMove) =>
      recordMove(dependencies, { ...(await given(on)), piece, move }),
    settle: async (situation: PieceSituation, plannedOn: string | null = null) =>
      setPieceSituation(dependencies, {
        ...(await given('2016-03-01')),
        situation,
        plannedOn: plannedOn === null ? null : civilDateOf(plannedOn),
        supplierName: null,
      }),
  };
};
