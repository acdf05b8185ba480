import { fieldProblem } from '@parcours/wording';
import { CallFailed } from './failed.ts';

/** What is wrong with each field, by its path in the body: `person.lastName`. */
export type Problems = Readonly<Record<string, string>>;

const none: Problems = {};

export const problemsOf = (error: Error | null): Problems =>
  error instanceof CallFailed && error.failure.code === 'invalidInput'
    ? Object.fromEntries(
        error.failure.problems.map(({ field, problem }) => [
          field.replace(/^body\./, ''),
          fieldProblem(problem, field.split('.').at(-1)),
        ]),
      )
    : none;

/** Whether the fields themselves say what is wrong, so that nothing else needs to. */
export const hasProblems = (problems: Problems): boolean => Object.keys(problems).length > 0;
