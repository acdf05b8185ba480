import type pg from 'pg';

/** Some of what a town holds, spread over all of it, for requests that are not all the same. */
export type Sample = {
  readonly dossierIds: readonly string[];
  readonly names: readonly { readonly lastName: string; readonly firstName: string }[];
  readonly references: readonly string[];
  readonly telephones: readonly string[];
  /** Open ones of which something else can be asked for, with their version. */
  readonly changeable: readonly { readonly id: string; readonly version: number }[];
};

const wanted = 200;
const mostChanged = 2000;

export const readSample = async (database: pg.Pool): Promise<Sample> => {
  const { rows } = await database.query<{
    id: string;
    reference: string;
    lastName: string;
    firstName: string;
    telephone: string | null;
  }>(
    `SELECT d.id, d.reference, p.last_name AS "lastName", p.first_name AS "firstName", p.telephone
     FROM dossier d JOIN person p ON p.id = d.person_id
     ORDER BY md5(d.reference) LIMIT $1`,
    [wanted],
  );
  const { rows: changeable } = await database.query<{ id: string; version: number }>(
    `SELECT id, version FROM dossier
     WHERE state = 'open' AND stage IN ('contact', 'appointment', 'assessment', 'collection', 'dispatch')
     ORDER BY md5(reference) LIMIT $1`,
    [mostChanged],
  );
  return {
    dossierIds: rows.map(({ id }) => id),
    names: rows,
    references: rows.map(({ reference }) => reference),
    telephones: rows.flatMap(({ telephone }) => (telephone === null ? [] : [telephone])),
    changeable,
  };
};
