import { z } from 'zod';

type LoggedError = { type: string; message: string; stack: string; problems?: string[]; cause?: LoggedError };

/**
 * What a log may keep of an error. Messages are left out: a database or a parser quotes the very value it refuses, and
 * that may be somebody's name. Where an error was thrown says which one it is.
 */
export const describeError = (error: unknown): LoggedError => {
  if (!(error instanceof Error)) return { type: typeof error, message: '', stack: '' };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.constructor.name,
    message: 'code' in error && typeof error.code === 'string' ? error.code : '',
    stack: frames.join('\n'),
    ...(error instanceof z.core.$ZodError && {
      problems: error.issues.map(({ path, code }) => `${path.join('.')}: ${code}`),
    }),
    ...(error.cause instanceof Error && { cause: describeError(error.cause) }),
  };
};

/** The same on several lines, for a terminal. */
export const errorLines = (error: unknown): string => {
  const { type, message, stack, problems = [] } = describeError(error);
  return [`${type} ${message}`.trim(), ...problems, stack].filter((line) => line !== '').join('\n');
};
