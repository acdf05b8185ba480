import { type CatalogueSettings, catalogueWith, faultsOf, pieceCodes } from '@parcours/domain/checklist';
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { newVersion, someReferences, versionsOf } from './parameter-version.ts';
import { pieceCode, pieceNeed } from './piece.ts';
import { civilDate, optionalText } from './value.ts';

const comeWithTheProgram: readonly string[] = pieceCodes;

const piece = z
  .object({
    code: pieceCode,
    copies: z.int().min(1).max(24),
    validity: z.object({ count: z.int().min(1).max(730), unit: z.enum(['months', 'days']) }).nullable(),
    isWithdrawn: z.boolean().optional(),
    name: optionalText(80).optional(),
    whereToGet: optionalText(300).optional(),
  })
  .refine(({ code, name }) => comeWithTheProgram.includes(code) || Boolean(name), { error: 'empty', path: ['name'] });

const hasNoFault = (settings: CatalogueSettings): boolean =>
  faultsOf({ ...catalogueWith(settings), pieces: settings.pieces }).length === 0;

/** What is to prove from one day on, and what is asked of each piece, in the order of the pack. */
export const catalogueSettings = z
  .object({
    effectiveFrom: civilDate,
    expiryNoticeDays: z.int().min(0).max(90),
    pieces: z.array(piece).max(120).readonly(),
    needs: z.array(pieceNeed).max(120).readonly().optional(),
  })
  .refine(hasNoFault, { error: 'catalogueFault', path: ['pieces'] }) satisfies z.ZodType<CatalogueSettings>;

const listedCatalogues = versionsOf(catalogueSettings);
export type ListedCatalogues = z.output<typeof listedCatalogues>;

const cataloguePreview = z.object({
  openDossiers: z.int(),
  /** Dossiers that would have one piece more or less to give, or in which one would no longer be good enough. */
  changes: z.array(
    z.object({
      piece: z.string(),
      name: z.string().nullable(),
      change: z.enum(['gained', 'lost', 'noLongerGood']),
      dossiers: z.int(),
      references: someReferences,
    }),
  ),
});
export type CataloguePreview = z.output<typeof cataloguePreview>;

const content = { catalogue: catalogueSettings };

export const catalogueEndpoints = {
  readPieceNames: endpoint({
    method: 'GET',
    path: '/api/piece-names',
    summary: 'Say what the town calls its pieces today; one that is not told is called as the program does',
    access: ['agent', 'head', 'frontDesk', 'administrator'],
    reply: z.object({ pieces: z.array(z.object({ code: pieceCode, name: z.string() })).readonly() }),
  }),
  listCatalogues: endpoint({
    method: 'GET',
    path: '/api/catalogues',
    summary: 'List what is asked of each piece, in the past, now and to come',
    access: ['administrator'],
    reply: listedCatalogues,
  }),
  previewCatalogue: endpoint({
    method: 'POST',
    path: '/api/catalogues/preview',
    summary: 'Say which open dossiers would gain or lose a piece; writes nothing',
    access: ['administrator'],
    body: z.object(content),
    reply: cataloguePreview,
  }),
  addCatalogue: endpoint({
    method: 'POST',
    path: '/api/catalogues',
    summary: 'Add settings of the pieces that take effect today or later; none is ever edited',
    access: ['administrator'],
    body: newVersion(content),
    reply: listedCatalogues,
  }),
} as const;
