import {
  channelsSheet,
  conditionCostsSheet,
  detoursSheet,
  endingsSheet,
  type FigureSheet,
  ownerTimesSheet,
  pathsSheet,
  pieceTimesSheet,
  qualitySheet,
  quartersSheet,
  stageTimesSheet,
  whatIfSheet,
} from '@parcours/wording';
import type { Sections } from '../read-every-section.ts';

/** How each section is written down, in the order of the page: a section without its sheet does not compile. */
const sheetOf: { readonly [Name in keyof Sections]: (figures: Sections[Name]) => FigureSheet } = {
  stageTimes: stageTimesSheet,
  ownerTimes: ownerTimesSheet,
  endings: endingsSheet,
  conditionCosts: conditionCostsSheet,
  pieceTimes: pieceTimesSheet,
  detours: detoursSheet,
  paths: pathsSheet,
  byChannel: channelsSheet,
  quarters: quartersSheet,
  whatIf: whatIfSheet,
  quality: qualitySheet,
};

const names = Object.keys(sheetOf) as readonly (keyof Sections)[];

const writtenDown = <Name extends keyof Sections>(name: Name, sections: Sections): FigureSheet =>
  sheetOf[name](sections[name]);

/** The sections of the page after the funnel and the losses, as sheets. */
export const sectionSheets = (sections: Sections): readonly FigureSheet[] =>
  names.map((name) => writtenDown(name, sections));
