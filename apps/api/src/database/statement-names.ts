/** Each connection keeps its own plans: more would hold memory for what is hardly ever asked. */
const mostNames = 200;
const names = new Map<string, string>();

/** Ours that begin by saying so, and what Prisma writes by itself, but for lists: each length of one is another text. */
const isPlannedOnce = (sql: string): boolean =>
  sql.startsWith('/* planned once */') ||
  (/^(SELECT|INSERT INTO|UPDATE|DELETE FROM) "public"\./.test(sql) && !isOfAnyLength(sql));

/** A list of values sought, or of rows to write. */
const isOfAnyLength = (sql: string): boolean => sql.includes(' IN (') || /\),\s*\(/.test(sql);

/**
 * The name under which a connection keeps the plan of a statement, so that it is not read and planned anew each time,
 * which costs several times what finding a row by its key does. Empty for what is planned each time: where the best plan
 * depends on what is sought.
 */
export const nameOfStatement = (sql: string): string => {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size === mostNames || !isPlannedOnce(sql)) return '';
  const name = `statement ${names.size + 1}`;
  names.set(sql, name);
  return name;
};
