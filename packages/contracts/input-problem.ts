import { holdsSocialSecurityNumber } from '@parcours/domain/person';
import type { z } from 'zod';

/** What is wrong with one value; the value itself is never repeated. */
export type InputProblem = { readonly field: string; readonly problem: string };

/** At most this many problems are told at once. */
const mostProblems = 50;

type RawIssue = z.core.$ZodRawIssue;

/**
 * Names a problem in one word: `missing`, `wrongType`, `tooSmall`, `tooBig`, `notInList`, `unknownField`, `invalid`, or
 * the format that was expected, such as `email` or `uuid`. What a schema says itself (`empty`, `date`, `time`,
 * `passwordTooShort`…) goes before. Text that cannot be kept is `characters`, or a `socialSecurityNumber`.
 */
const nameProblem = (issue: RawIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return isNothing(issue.input) ? 'missing' : 'wrongType';
    case 'too_small':
      return 'tooSmall';
    case 'too_big':
      return 'tooBig';
    case 'invalid_format':
      return issue.format;
    case 'invalid_value':
      return isNothing(issue.input) ? 'missing' : 'notInList';
    case 'unrecognized_keys':
      return 'unknownField';
    case 'invalid_union':
      return isNothing(issue.input) ? 'missing' : 'wrongType';
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return 'invalid';
  }
};

/** A form sends nothing for what is not chosen yet. */
const isNothing = (value: unknown): boolean => value === undefined || value === null;

const problemsOf = (issue: z.core.$ZodIssue, part: string): InputProblem[] => {
  const field = [part, ...issue.path.map(String)].join('.');
  return issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ field: `${field}.${key}`, problem: issue.message }))
    : [{ field, problem: issue.message }];
};

/** Passwords are never shown to anybody, and may hold what they like. */
const isPassword = (field: string): boolean => /password$/i.test(field);

/** Every text of a body, whatever its field, that holds a social-security number: none may ever be kept. */
const socialSecurityNumbers = (value: unknown, field: string): InputProblem[] => {
  if (typeof value === 'string') {
    return holdsSocialSecurityNumber(value) && !isPassword(field) ? [{ field, problem: 'socialSecurityNumber' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => socialSecurityNumbers(part, `${field}.${name}`));
};

/**
 * Text that PostgreSQL cannot keep: with the character NUL, or half of a surrogate pair. Looked for in what the schema
 * has read, which bounds the depth.
 */
const unkeepableTexts = (value: unknown, field: string): InputProblem[] => {
  if (typeof value === 'string') {
    return value.isWellFormed() && !value.includes('\0') ? [] : [{ field, problem: 'characters' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => unkeepableTexts(inner, `${field}.${name}`));
};

/**
 * Parses what somebody typed or sent, and names each problem by the path of its field.
 * @param part where the value stands, the first step of each path: `params`, `query` or `body`
 */
export const parseInput = <S extends z.ZodType>(
  schema: S,
  value: unknown,
  part: string,
):
  | { readonly isValid: true; readonly value: z.output<S> }
  | { readonly isValid: false; readonly problems: InputProblem[] } => {
  const parsed = schema.safeParse(value, { error: nameProblem });
  const problems = parsed.success
    ? [...unkeepableTexts(parsed.data, part), ...(part === 'body' ? socialSecurityNumbers(value, part) : [])]
    : parsed.error.issues.flatMap((issue) => problemsOf(issue, part));
  return parsed.success && problems.length === 0
    ? { isValid: true, value: parsed.data }
    : { isValid: false, problems: problems.slice(0, mostProblems) };
};
