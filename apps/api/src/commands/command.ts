import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What a command may do beside its own work. */
export type Tools = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The answer: standard output, so that it can be piped. */
  readonly print: (text: string) => void;
  /** Everything else: progress, and what went wrong. */
  readonly tell: (text: string) => void;
  /** Undone in reverse when the command ends, however it ends. */
  readonly closeAtTheEnd: (close: () => Promise<void>) => void;
};

export type Command = {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  readonly help: string;
  /** @throws UsageError, CommandRefusal, StartRefusal or Failed: each is told in French, without a stack. */
  readonly run: (args: readonly string[], tools: Tools) => Promise<void>;
};

/** What was typed is not how the command is used: its help is shown too. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The command cannot do what it was rightly asked. Its message is French and complete. */
export class CommandRefusal extends Error {
  override readonly name = 'CommandRefusal';
}

/** Where the data is; every command takes these. */
const commonOptions = {
  demo: { type: 'boolean', default: false },
  /** The database client is generated already, as in an image. */
  prepared: { type: 'boolean', default: false },
} as const satisfies Options;

export const commonHelp = `  --demo              les données fictives de la démonstration
  --help              cette aide`;

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws UsageError that says in French what Node's own parser refuses */
export const readArguments = <const Given extends Options>(args: readonly string[], options: Given) => {
  try {
    return parseArgs({ args: [...args], options: { ...commonOptions, ...options }, allowPositionals: true });
  } catch (error) {
    throw usageErrorOf(error);
  }
};

const usageErrorOf = (error: unknown): unknown => {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const [option = ''] = /--?[\w-]+/.exec(error.message) ?? [];
  switch (error.code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return new UsageError(`Option inconnue : « ${option} ».`);
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return new UsageError(
        error.message.includes('does not take')
          ? `L’option « ${option} » ne prend pas de valeur.`
          : `L’option « ${option} » attend une valeur.`,
      );
    default:
      return error;
  }
};
