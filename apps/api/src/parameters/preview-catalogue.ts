import type { CataloguePreview } from '@parcours/contracts';
import { type CivilDate, parisDay } from '@parcours/domain/calendar';
import { type Catalogue, type CatalogueSettings, catalogueWith, gapOfPiece, needsOf } from '@parcours/domain/checklist';
import { catalogueIn, readCatalogues } from '../store/catalogues.ts';
import { type Checklist, readStoredChecklists } from '../store/checklist.ts';
import type { ParameterDependencies } from './dependencies.ts';

type Change = Pick<CataloguePreview['changes'][number], 'piece' | 'change'> & { readonly reference: string };

const mostReferences = 20;

/** So many dossiers are read at once. */
const atOnce = 200;

/**
 * Which open dossiers would have a piece more or less to give, or one that is no longer good enough. Those planned for
 * a day on which other settings hold are left out; those without a planned day are looked at as of today.
 */
export const previewCatalogue = async (
  { prisma, now }: ParameterDependencies,
  settings: CatalogueSettings,
): Promise<CataloguePreview> => {
  const today = parisDay(now());
  const candidate = catalogueWith(settings);
  const known = await readCatalogues(prisma);
  const dossiers = await prisma.dossier.findMany({
    where: { state: 'open' },
    select: { id: true, reference: true },
    orderBy: { reference: 'asc' },
  });
  const changes: Change[] = [];
  for (let first = 0; first < dossiers.length; first += atOnce) {
    const some = dossiers.slice(first, first + atOnce);
    const ids = some.map(({ id }) => id);
    const checklists = new Map((await readStoredChecklists(prisma, ids)).map((each) => [each.dossierId, each]));
    for (const { id, reference } of some) {
      const checklist = checklists.get(id);
      if (checklist === undefined) continue;
      const plannedOn = checklist.plannedOn ?? today;
      const after = checklist.plannedOn === null ? candidate : catalogueIn([...known, candidate], plannedOn);
      const changed = changesBetween(catalogueIn(known, plannedOn), after, { ...checklist, plannedOn });
      changes.push(...changed.map((change) => ({ ...change, reference })));
    }
  }
  const names = new Map(
    [...known, candidate].flatMap(({ pieces }) => pieces).map(({ code, name }) => [code, name ?? null]),
  );
  return { openDossiers: dossiers.length, changes: counted(changes, names) };
};

type Held = Pick<Checklist, 'situation' | 'pieces'> & { readonly plannedOn: CivilDate };

const changesBetween = (before: Catalogue, after: Catalogue, held: Held): readonly Omit<Change, 'reference'>[] => {
  const [asked, willBeAsked] = [askedBy(before, held), askedBy(after, held)];
  return [
    ...[...willBeAsked].filter((piece) => !asked.has(piece)).map((piece) => ({ piece, change: 'gained' }) as const),
    ...[...asked].filter((piece) => !willBeAsked.has(piece)).map((piece) => ({ piece, change: 'lost' }) as const),
    ...[...willBeAsked]
      .filter((piece) => isGood(piece, before, held) && !isGood(piece, after, held))
      .map((piece) => ({ piece, change: 'noLongerGood' }) as const),
  ];
};

const askedBy = (catalogue: Catalogue, { situation }: Held): ReadonlySet<string> =>
  new Set(
    needsOf(situation, catalogue)
      .filter(({ applies }) => applies === 'yes')
      .flatMap(({ ways }) => ways.flat().map(({ code }) => code)),
  );

const isGood = (code: string, catalogue: Catalogue, { pieces, plannedOn }: Held): boolean => {
  const [definition, piece] = [catalogue.pieces.find((known) => known.code === code), pieces.get(code)];
  return definition !== undefined && piece !== undefined && gapOfPiece(definition, piece, plannedOn) === null;
};

const counted = (changes: readonly Change[], names: ReadonlyMap<string, string | null>): CataloguePreview['changes'] =>
  [...Map.groupBy(changes, ({ piece, change }) => `${piece} ${change}`).values()].flatMap((alike) =>
    alike.slice(0, 1).map(({ piece, change }) => ({
      piece,
      name: names.get(piece) ?? null,
      change,
      dossiers: alike.length,
      references: alike.slice(0, mostReferences).map(({ reference }) => reference),
    })),
  );
