import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

type MailServer = {
  readonly received: readonly { readonly to: readonly string[]; readonly content: string }[];
  readonly close: () => Promise<void>;
};

/** The mail server that the program under test was told of: a real one, which keeps what it gets. */
export const openMailServer = async (): Promise<MailServer> => {
  const received: { to: string[]; content: string }[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: async (stream, { envelope }, reply) => {
      received.push({ to: envelope.rcptTo.map(({ address }) => address), content: await text(stream) });
      reply();
    },
  });
  await once(smtp.listen(Number(process.env['MAIL_PORT']), '127.0.0.1'), 'listening');
  return { received, close: () => new Promise((resolve) => smtp.close(() => resolve())) };
};
