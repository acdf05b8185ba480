import type { Ground, GroundedAct, ListedGround } from '@parcours/domain/reasons';
import { reopeningGroundLabels } from './end.ts';
import { listedSentence } from './parameter.ts';
import { pieceReasonLabels } from './piece.ts';

/** What a ground explains, where one lists them. */
export const groundedActLabels: Readonly<Record<GroundedAct, string>> = {
  refused: 'Pièce refusée',
  setAside: 'Pièce sans objet',
  foundImpossible: 'Pièce impossible à fournir',
  reopened: 'Dossier rouvert',
};

const programLabels: { readonly [Act in GroundedAct]: Readonly<Record<Ground<Act>, string>> } = {
  ...pieceReasonLabels,
  reopened: reopeningGroundLabels,
};

/** The words of a ground, or `name`, what the town calls it. */
export const groundLabel = (act: GroundedAct, ground: string, name: string | null = null): string => {
  const labels: Readonly<Record<string, string>> = programLabels[act];
  return name ?? labels[ground] ?? ground;
};

/** « Illisible », « Capture d’écran, compte comme “Ce n’est pas le bon papier” ». */
export const listedGroundSentence = ({ act, ...ground }: ListedGround): string =>
  listedSentence(ground, (code, name) => groundLabel(act, code, name));
