/** What was typed, over an empty form: what the form no longer has, or holds otherwise, is left out. */
export const resumeDraft = <Draft extends object>(start: Draft, typed: string): Draft => {
  const found = readObject(typed);
  const fields = Object.entries(start).flatMap(([name, value]) =>
    name in found && isAlike(value, found[name]) ? [[name, found[name]]] : [],
  );
  return Object.assign({ ...start }, Object.fromEntries(fields));
};

/** Nothing when it cannot be read: a draft may come from an older form. */
export const readObject = (typed: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(typed);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
};

const isAlike = (start: unknown, found: unknown): boolean => {
  if (typeof start === 'string') return typeof found === 'string';
  if (start === null || found === null) return true;
  return typeof start === typeof found && Array.isArray(start) === Array.isArray(found);
};
