import { describe, expect, it } from 'vitest';
import { nameOfStatement } from './statement-names.ts';

describe('a statement that is planned once', () => {
  const ours = '/* planned once */ SELECT 1';
  const byPrisma = 'SELECT "public"."person"."id" FROM "public"."person" WHERE "public"."person"."id" = $1';

  it('has one name, which no other has', () => {
    expect(nameOfStatement(ours)).not.toBe('');
    expect(nameOfStatement(ours)).toBe(nameOfStatement(ours));
    expect(nameOfStatement(byPrisma)).not.toBe('');
    expect(nameOfStatement(byPrisma)).not.toBe(nameOfStatement(ours));
    expect(nameOfStatement('INSERT INTO "public"."piece" ("id", "label") VALUES ($1, $2)')).not.toBe('');
  });

  it.for([
    'SELECT 1',
    'SELECT d.id FROM dossier d WHERE d.project = $1',
    'SELECT "public"."person"."id" FROM "public"."person" WHERE "public"."person"."id" IN ($1,$2)',
    'INSERT INTO "public"."piece" ("id", "label") VALUES ($1, $2), ($3, $4)',
    'INSERT INTO "public"."piece" ("id") VALUES ($1),($2) ON CONFLICT DO NOTHING',
    'SELECT 1 /* planned once */',
  ])('is none of the others, such as %s', (sql) => {
    expect(nameOfStatement(sql)).toBe('');
  });

  it('is one of so many that connections stay small', () => {
    const named = Array.from({ length: 500 }, (_, index) => nameOfStatement(`${ours} + ${index}`));
    expect(named.filter((name) => name !== '').length).toBeLessThan(200);
    expect(nameOfStatement(ours)).not.toBe('');
  });
});
