import type { PieceTimes as PieceTimesFigures } from '@parcours/contracts';
import {
  daysIntervalLabel,
  daysLabel,
  french,
  numberLabel,
  percentageLabel,
  pieceName,
  pieceReasonLabel,
  pieceTimesDefinitions,
  pieceTimesLimitSentence,
  pieceTimesSentence,
  slowestPieceSentence,
} from '@parcours/wording';
import { useCohortAddress } from '../address.ts';
import { Behind } from '../Behind.tsx';
import { pieceTimesQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Legend } from '../section/Legend.tsx';
import { type NamedBar, NamedBars } from '../section/NamedBars.tsx';
import { Section } from '../section/Section.tsx';
import { Sentences } from '../section/Sentences.tsx';
import { TableTwin } from '../section/TableTwin.tsx';

type Piece = PieceTimesFigures['pieces'][number];

const parts = [
  { part: 'impossible', look: 'person', name: 'Impossible à fournir' },
  { part: 'missingAtEnd', look: 'lost', name: 'Manquait quand le dossier s’est terminé' },
] as const;

/** What each piece costs: never obtained and why, days to obtain, last to arrive. */
export const PieceTimes = () => {
  const { filters } = useCohortAddress();
  return (
    <Section id="pieces" query={pieceTimesQuery(filters)} definitions={pieceTimesDefinitions}>
      {(figures) => (
        <>
          <Sentences
            of={[pieceTimesSentence(figures), slowestPieceSentence(figures), pieceTimesLimitSentence(figures)]}
          />
          {figures.pieces.some(isMissed) && (
            <>
              <Legend parts={parts} />
              <NamedBars
                label="Les dix pièces le plus souvent jamais obtenues, avec la part cumulée"
                unit="dossiers"
                figures={figures.pieces}
                barsOf={barsOf}
                endSpace={150}
              />
            </>
          )}
          {figures.pieces.length > 0 && <PiecesTable pieces={figures.pieces} />}
        </>
      )}
    </Section>
  );
};

const isMissed = ({ neverObtained }: Piece): boolean => neverObtained.k > 0;

/** The table has them all. */
const drawn = 10;

const barsOf = (pieces: readonly Piece[]): readonly NamedBar[] => {
  const shares = cumulatedShares(pieces);
  return pieces
    .filter(isMissed)
    .slice(0, drawn)
    .map((piece, index) => ({
      label: pieceName({ code: piece.piece, name: piece.name }),
      parts: parts.map(({ part, look }) => ({ look, dossiers: piece[part] })),
      words: french`${numberLabel(piece.neverObtained.k)} (cumul : ${shares[index] ?? ''})`,
    }));
};

/** Of all the pieces never obtained, down to this one; counts alone when they are few. */
const cumulatedShares = (pieces: readonly Piece[]): readonly string[] => {
  const all = pieces.reduce((sum, { neverObtained }) => sum + neverObtained.k, 0);
  return pieces.map((_, index) => {
    const some = pieces.slice(0, index + 1).reduce((sum, { neverObtained }) => sum + neverObtained.k, 0);
    return all < 10 ? french`${numberLabel(some)} sur ${numberLabel(all)}` : percentageLabel(some / all);
  });
};

const PiecesTable = ({ pieces }: { readonly pieces: readonly Piece[] }) => {
  const shares = cumulatedShares(pieces);
  return (
    <TableTwin
      caption="Ce que chaque pièce coûte, en dossiers"
      columns={[
        'Pièce',
        'Dossiers',
        'Obtenue',
        'La moitié en',
        'En dernier',
        'Jamais obtenue',
        'Part cumulée',
        'Impossible, et pourquoi',
        'Manquait à la fin',
        'Attendue',
        'Sans durée',
      ]}
      rows={pieces.map((piece, index) => [
        pieceName({ code: piece.piece, name: piece.name }),
        numberLabel(piece.dossiers),
        numberLabel(piece.obtained),
        <Median key="median" piece={piece} />,
        <RateWords key="last" rate={piece.lastToArrive} />,
        <Behind key="never" dossiers={{ lacked: piece.piece }}>
          <RateWords rate={piece.neverObtained} />
        </Behind>,
        piece.neverObtained.k === 0 ? 'sans objet' : shares[index],
        <Impossible key="impossible" piece={piece} />,
        numberLabel(piece.missingAtEnd),
        numberLabel(piece.awaited),
        numberLabel(piece.leftOut),
      ])}
    />
  );
};

const Median = ({ piece: { median, dossiers, leftOut } }: { readonly piece: Piece }) => {
  if (dossiers === leftOut) return 'sans objet';
  const interval = daysIntervalLabel(median);
  return (
    <>
      <strong>{daysLabel(median.days)}</strong>
      {interval !== null && <span className="cell-second">{french`intervalle à 95 % : ${interval}`}</span>}
    </>
  );
};

const Impossible = ({ piece: { impossible, reasons } }: { readonly piece: Piece }) => (
  <>
    {numberLabel(impossible)}
    {reasons.map(({ reason, dossiers }) => (
      <span key={reason} className="cell-second">
        {french`${pieceReasonLabel(reason)} : ${numberLabel(dossiers)}`}
      </span>
    ))}
  </>
);
