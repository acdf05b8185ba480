import { commandLineAccountId } from '../auth/command-line-account.ts';
import { readAuthSecret } from '../config.ts';
import { type Command, CommandRefusal, commonHelp, readArguments, UsageError } from './command.ts';
import { openInstallation } from './installation.ts';

export const resetPassword: Command = {
  name: 'reset-password',
  summary: 'Un nouveau mot de passe pour un compte, par exemple du dernier administrateur',
  help: `pnpm admin reset-password ADRESSE

Donne au compte de cette adresse électronique un mot de passe provisoire, à changer à la première connexion.
Ses sessions sont fermées et son blocage éventuel est levé.

${commonHelp}`,

  run: async (args, tools) => {
    const { values, positionals } = readArguments(args, {});
    const [address, ...others] = positionals;
    if (address === undefined || others.length > 0) throw new UsageError('Donnez l’adresse d’un compte.');
    const { prisma, config } = await openInstallation({ ...values, mayCreate: false }, tools);
    const account = await prisma.user.findUnique({ where: { email: address.toLowerCase() }, select: { id: true } });
    if (account === null || account.id === commandLineAccountId) {
      throw new CommandRefusal(`Aucun compte n’a l’adresse « ${address} ».`);
    }
    const [use, { createFailedSignIns }] = await Promise.all([
      import('../accounts/reset-password.ts'),
      import('../auth/failed-sign-ins.ts'),
    ]);
    const failedSignIns = createFailedSignIns(prisma, await readAuthSecret(config));
    const { temporaryPassword } = await use.resetPassword(
      { prisma, failedSignIns, now: () => new Date() },
      { accountId: account.id, actorId: commandLineAccountId },
    );
    tools.print(temporaryPassword);
  },
};
