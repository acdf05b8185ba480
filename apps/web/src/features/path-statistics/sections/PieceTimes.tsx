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
import { useCallback } from 'react';
import { useCohortAddress } from '../address.ts';
import { pieceTimesQuery } from '../queries.ts';
import { RateWords } from '../RateWords.tsx';
import { Chart, type Drawing } from '../section/Chart.tsx';
import { Legend } from '../section/Legend.tsx';
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
    <Section
      id="pieces"
      title="Les pièces du dossier"
      query={pieceTimesQuery(filters)}
      definitions={pieceTimesDefinitions}
    >
      {(figures) => (
        <>
          <Sentences
            of={[pieceTimesSentence(figures), slowestPieceSentence(figures), pieceTimesLimitSentence(figures)]}
          />
          {figures.pieces.some(isMissed) && (
            <>
              <Legend parts={parts} />
              <PiecesChart pieces={figures.pieces} />
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

const PiecesChart = ({ pieces }: { readonly pieces: readonly Piece[] }) => {
  const draw = useCallback(
    (plot: Drawing, width: number) =>
      drawPieces(plot, width, pieces.filter(isMissed).slice(0, drawn), cumulatedShares(pieces)),
    [pieces],
  );
  return <Chart label="Les dix pièces le plus souvent jamais obtenues, avec la part cumulée" draw={draw} />;
};

const drawPieces = (plot: Drawing, width: number, pieces: readonly Piece[], shares: readonly string[]): Element => {
  const labelOf = ({ piece, name }: Piece) => pieceName({ code: piece, name });
  const bars = pieces.flatMap((piece) =>
    parts.map(({ part, look }) => ({ label: labelOf(piece), look, dossiers: piece[part] })),
  );
  return plot.plot({
    width,
    height: pieces.length * 52 + 52,
    marginLeft: 4,
    marginRight: 150,
    marginBottom: 40,
    x: { label: 'dossiers', grid: true, ticks: Math.min(width < 560 ? 4 : 8, pieces[0]?.neverObtained.k ?? 0) },
    y: { axis: null, domain: pieces.map(labelOf) },
    marks: [
      plot.barX(bars, {
        x: 'dossiers',
        y: 'label',
        fill: ({ look }: (typeof bars)[number]) => `url(#look-${look})`,
        insetTop: 22,
        insetBottom: 8,
      }),
      plot.text(pieces, { x: 0, y: labelOf, text: labelOf, textAnchor: 'start', dy: -13, fill: 'var(--text)' }),
      plot.text(pieces, {
        x: ({ neverObtained }: Piece) => neverObtained.k,
        y: labelOf,
        text: ({ neverObtained }: Piece, index: number) =>
          french`${numberLabel(neverObtained.k)} (cumul : ${shares[index] ?? ''})`,
        textAnchor: 'start',
        dx: 8,
        dy: 7,
        fill: 'var(--text)',
        fontWeight: 600,
      }),
    ],
  });
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
        <RateWords key="never" rate={piece.neverObtained} />,
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
