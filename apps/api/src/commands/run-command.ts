import { failureSentence } from '@parcours/wording';
import { errorLines } from '../describe-error.ts';
import { Failed } from '../http/failed.ts';
import { StartRefusal } from '../startup/start-refusal.ts';
import { type Command, CommandRefusal, type Tools, UsageError } from './command.ts';
import { importRegister } from './import-register.ts';
import { resetPassword } from './reset-password.ts';
import { statistics } from './statistics.ts';

const commands = [statistics, importRegister, resetPassword];
const exitCodes = { done: 0, refused: 1, misused: 2 };

const generalHelp = `pnpm admin COMMANDE [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(18)}${summary}`).join('\n')}

L’aide de chacune : pnpm admin COMMANDE --help
Les commandes marchent que le programme tourne ou non, sur le même dossier de données ou le même DATABASE_URL.
Elles finissent par 0 si tout est fait, 1 si c’est refusé, 2 si elles sont mal écrites.`;

/** Runs the command that was typed, and says in French what prevents it. @returns its exit code */
export const runCommand = async ([name = '', ...args]: readonly string[], tools: Tools): Promise<number> => {
  const command = commands.find((known) => known.name === name);
  if (command !== undefined) return args.some(isHelp) ? showHelp(command.help, tools) : run(command, args, tools);
  if (isHelp(name)) return showHelp(generalHelp, tools);
  tools.tell(`${name === '' ? 'Donnez une commande.' : `Commande inconnue : « ${name} ».`}\n\n${generalHelp}`);
  return exitCodes.misused;
};

const isHelp = (argument: string): boolean => argument === '--help' || argument === '-h';

const showHelp = (help: string, { print }: Tools): number => {
  print(help);
  return exitCodes.done;
};

const run = async (command: Command, args: readonly string[], tools: Tools): Promise<number> => {
  try {
    await command.run(args, tools);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      tools.tell(`${error.message}\n\n${command.help}`);
      return exitCodes.misused;
    }
    tools.tell(explain(error));
    return exitCodes.refused;
  }
};

const explain = (error: unknown): string => {
  if (error instanceof CommandRefusal || error instanceof StartRefusal) return error.message;
  if (error instanceof Failed) return failureSentence(error.failure);
  return errorLines(error);
};
