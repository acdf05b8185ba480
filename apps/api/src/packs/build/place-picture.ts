import {
  concatTransformationMatrix,
  drawObject,
  type PDFDocument,
  type PDFPage,
  type PDFRef,
  popGraphicsState,
  pushGraphicsState,
} from '@cantoo/pdf-lib';

/** Something to be shown on a page of its own. Its measures are those of its own coordinates. */
export type Picture = {
  readonly ref: PDFRef;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Degrees clockwise, a multiple of 90. */
  readonly turnedBy: number;
  /** What one unit of its own coordinates measures: a photo is one unit wide and high. */
  readonly stretch: readonly [x: number, y: number];
};

export const a4 = { short: 595.28, long: 841.89 } as const;
/** Room for the number of the page below, and for printers around. */
export const margins = { side: 20, top: 20, bottom: 36 } as const;
/** A cash register's receipt is not blown up to a poster. */
const mostEnlarged = 2;

/** Adds an A4 page, upright or on its side as the picture is, with the picture as large as it can be. */
export const placePicture = (pdf: PDFDocument, picture: Picture): PDFPage => {
  const turns = (((picture.turnedBy / 90) % 4) + 4) % 4;
  const isAcross = turns % 2 === 1;
  const [width, height] = isAcross ? [picture.height, picture.width] : [picture.width, picture.height];
  const page = pdf.addPage(width > height ? [a4.long, a4.short] : [a4.short, a4.long]);
  const room = {
    width: page.getWidth() - 2 * margins.side,
    height: page.getHeight() - margins.top - margins.bottom,
  };
  const scale = Math.min(room.width / width, room.height / height, mostEnlarged);
  const left = (page.getWidth() - width * scale) / 2;
  const bottom = margins.bottom + (room.height - height * scale) / 2;
  const [x, y] = picture.stretch;
  const name = page.node.newXObject('Picture', picture.ref);
  const [a, b, c, d, e, f] = turned(turns, picture.width * scale, picture.height * scale);
  page.pushOperators(
    pushGraphicsState(),
    concatTransformationMatrix(1, 0, 0, 1, left, bottom),
    concatTransformationMatrix(a, b, c, d, e, f),
    concatTransformationMatrix(scale * x, 0, 0, scale * y, -picture.x * scale, -picture.y * scale),
    drawObject(name),
    popGraphicsState(),
  );
  return page;
};

/** Turns a box of this size clockwise, and back into the corner at 0, 0. */
const turned = (
  turns: number,
  width: number,
  height: number,
): readonly [number, number, number, number, number, number] => {
  switch (turns) {
    case 1:
      return [0, -1, 1, 0, 0, width];
    case 2:
      return [-1, 0, 0, -1, width, height];
    case 3:
      return [0, 1, -1, 0, height, 0];
    default:
      return [1, 0, 0, 1, 0, 0];
  }
};
