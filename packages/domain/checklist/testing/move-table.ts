import { readTable } from '../../path/testing/table.ts';
import type { PieceMoveKind, PieceState } from '../index.ts';

export const states = [
  'toAsk',
  'asked',
  'received',
  'verified',
  'refused',
  'expired',
  'notApplicable',
  'cannotBeGiven',
] as const satisfies readonly PieceState[];

/** Written by hand: where each move leads from each state of a piece; `-` when it cannot be recorded there. */
export const moveTable = readTable<PieceMoveKind, PieceState>(
  ['asked', 'received', 'verified', 'refused', 'expired', 'setAside', 'takenUpAgain', 'foundImpossible'],
  states,
  `
                toAsk         asked         received      verified      refused       expired       notApplicable cannotBeGiven
asked           asked         asked         -             asked         asked         asked         -             asked
received        received      received      received      received      received      received      -             received
verified        -             -             verified      -             -             -             -             -
refused         -             -             refused       refused       -             -             -             -
expired         -             -             expired       expired       -             -             -             -
setAside        notApplicable notApplicable notApplicable notApplicable notApplicable notApplicable -             notApplicable
takenUpAgain    -             -             -             -             -             -             toAsk         -
foundImpossible cannotBeGiven cannotBeGiven -             -             cannotBeGiven cannotBeGiven -             -
`,
);
