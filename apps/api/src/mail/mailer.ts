import { createTransport } from 'nodemailer';

/**
 * What became of a message: the mail server took it; it refused it for good; it certainly has not got it, and may later;
 * or the line broke while it was being handed over, and nobody knows.
 */
type Handover = 'sent' | 'refused' | 'notNow' | 'notKnown';

type Message = { readonly id: string; readonly to: string; readonly subject: string; readonly text: string };

export type Mailer = { readonly send: (message: Message) => Promise<Handover> };

type MailSettings = { readonly smtpUrl: string; readonly from: string };

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Hands messages over to a mail server. Whether it can be reached is tried first, so that a failure of that kind is certain. */
export const createMailer = ({ smtpUrl: url, from }: MailSettings): Mailer => {
  const server = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  const host = from.slice(from.lastIndexOf('@') + 1).replace('>', '');
  return {
    send: async ({ id, to, subject, text }) => {
      try {
        await server.verify();
      } catch {
        return 'notNow';
      }
      try {
        await server.sendMail({ from, to, subject, text, messageId: `<${id}@${host}>` });
        return 'sent';
      } catch (error) {
        return handoverOf(error);
      }
    },
  };
};

/** Only an answer of the server is certain: 4xx for now, 5xx for good (RFC 5321, 4.2.1). */
const handoverOf = (error: unknown): Handover => {
  const code = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : Number.NaN;
  if (Number.isNaN(code)) return 'notKnown';
  return code >= 500 ? 'refused' : 'notNow';
};
