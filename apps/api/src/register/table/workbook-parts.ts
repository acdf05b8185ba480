import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { visitXml } from './xml.ts';

/** `ordinal` counts from 1 among all sheets, hidden ones too. */
export type Sheet = { readonly name: string; readonly path: string; readonly ordinal: number };

/** Where the parts of a workbook are. `shared` are those that every sheet needs to be read. */
export type WorkbookParts = {
  readonly sheets: readonly Sheet[];
  readonly styles: string | null;
  readonly shared: readonly string[];
};

export const workbookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';

type Relation = { readonly id: string; readonly type: string; readonly path: string };

/** The worksheets that a person sees, in their order; charts and macros are left out. */
export const findParts = async (archive: Archive): Promise<WorkbookParts> => {
  const relations = await readRelations(archive);
  const pathOf = (type: string) =>
    relations.find((relation) => relation.type === type && archive.paths.has(relation.path))?.path ?? null;
  const worksheets = new Map(relations.filter(({ type }) => type === 'worksheet').map(({ id, path }) => [id, path]));
  const sheets: Sheet[] = [];
  let ordinal = 0;
  await visitXml(await archive.take(workbookPath), {
    open: (element, { name, id, state }) => {
      if (element !== 'sheet' || !name) return;
      ordinal += 1;
      const path = worksheets.get(id ?? '');
      if (path !== undefined && (state === undefined || state === 'visible')) sheets.push({ name, path, ordinal });
    },
  });
  const styles = pathOf('styles');
  const shared = [workbookPath, relationsPath, styles, pathOf('sharedStrings')].filter((path) => path !== null);
  return { sheets, styles, shared };
};

const readRelations = async (archive: Archive): Promise<readonly Relation[]> => {
  const relations: Relation[] = [];
  await visitXml(await archive.take(relationsPath), {
    open: (element, { Id, Type, Target }) => {
      if (element !== 'Relationship' || !Id || !Type || !Target) return;
      const path = Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target);
      relations.push({ id: Id, type: posix.basename(Type), path });
    },
  });
  return relations;
};
