import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** How it answers: it takes the message, refuses the recipient for good or for now, or hangs up once it has it all. */
type Mood = 'takes' | 'refuses' | 'isBusy' | 'hangsUp';

export type MailServer = {
  readonly url: string;
  readonly received: readonly { readonly to: readonly string[]; readonly content: string }[];
  mood: Mood;
  readonly close: () => Promise<void>;
};

/** A real mail server on a port of its own, which keeps what it gets. */
export const openMailServer = async (): Promise<MailServer> => {
  const received: { to: string[]; content: string }[] = [];
  const answer = (code: number) => Object.assign(new Error('not this one'), { responseCode: code });
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_, __, reply) => {
      if (server.mood === 'refuses') reply(answer(550));
      else if (server.mood === 'isBusy') reply(answer(451));
      else reply();
    },
    onData: async (stream, { envelope }, reply) => {
      const content = await text(stream);
      received.push({ to: envelope.rcptTo.map(({ address }) => address), content });
      if (server.mood === 'hangsUp') for (const connection of smtp.connections) connection.close();
      else reply();
    },
  });
  smtp.on('error', () => undefined);
  const listening = smtp.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  const server: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    mood: 'takes',
    close: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
  return server;
};
