import { createTransport } from 'nodemailer';
import type { Database } from '../database/pool.ts';
import { platformErrors } from '../errors/platform.errors.ts';
import { forgetSent, takeDue, tryLater } from './outbox.ts';

/** Settings of mail, by the names of their environment variables. */
export interface MailSettings {
  readonly SELOSTE_SMTP_URL?: string | undefined;
  readonly SELOSTE_MAIL_FROM?: string | undefined;
}

/** Sends what waits in the outbox. */
export interface Mailer {
  /** False where no mail server is set: then nothing is put into the outbox. */
  readonly on: boolean;
  /** Begins to send by itself, now and every quarter of a minute. `failed` is told the codes of a failure; the mail stays and is tried again. */
  readonly start: (failed: (fault: string) => void) => void;
  /** Sends what is due, now; resolves with how many were sent. Calls at the same time share one round. */
  readonly sendDue: () => Promise<number>;
  /** Ends the round under way and sends nothing more. */
  readonly close: () => Promise<void>;
}

export interface MailerOptions {
  readonly settings: MailSettings;
  /** A pool of the system role. */
  readonly system: Pick<Database, 'transaction'>;
}

const ROUND = 15_000; // milliseconds
/** Milliseconds that a mail server may take to answer. */
const PATIENCE = 20_000;

/**
 * Opens the sender of mail. A mail leaves the outbox only when the server has taken it; after a crash between the two it is sent
 * again, under the same Message-ID.
 *
 * @throws setting-wrong when there is a mail server and no sender's address
 */
export const openMailer = ({ settings, system }: MailerOptions): Mailer => {
  const { SELOSTE_SMTP_URL: url, SELOSTE_MAIL_FROM: from } = settings;
  if (url === undefined)
    return { on: false, start: () => undefined, sendDue: async () => 0, close: async () => undefined };
  if (from === undefined)
    throw platformErrors['setting-wrong']({
      name: 'SELOSTE_MAIL_FROM',
      rule: 'must be set where SELOSTE_SMTP_URL is',
    });
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  const domain = from.replace(/^.*@/, '').replace(/>.*$/, '');
  let closed = false;
  let failed: (fault: string) => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<number> | undefined;

  /** True when there was one, sent or not. */
  const sendOne = (): Promise<'sent' | 'later' | 'none'> =>
    system.transaction({}, async (tx) => {
      const [mail] = await tx.query<{ id: string; recipient: string; subject: string; body: string }>(
        takeDue,
      );
      if (!mail) return 'none';
      const { id, recipient: to, subject, body: text } = mail;
      try {
        await transport.sendMail({ from, to, subject, text, messageId: `<${id}@${domain}>` });
      } catch (thrown) {
        const fault = faultOf(thrown);
        failed(fault);
        await tx.query(tryLater(id, fault));
        return 'later';
      }
      await tx.query(forgetSent(id));
      return 'sent';
    });

  const sendAll = async (): Promise<number> => {
    let sent = 0;
    while (!closed) {
      const what = await sendOne();
      if (what === 'none') break;
      if (what === 'sent') sent += 1;
    }
    return sent;
  };

  const sendDue = async (): Promise<number> => {
    round ??= sendAll().finally(() => {
      round = undefined;
    });
    return round;
  };

  const sendQuietly = () => void sendDue().catch(() => undefined); // a lost database: the next round tries again
  return {
    on: true,
    start: (told) => {
      failed = told;
      timer = setInterval(sendQuietly, ROUND).unref();
      sendQuietly();
    },
    sendDue,
    close: async () => {
      closed = true;
      clearInterval(timer);
      await round?.catch(() => undefined);
      transport.close();
    },
  };
};

/** Codes alone: a server's words can hold addresses. */
const faultOf = (thrown: unknown): string => {
  const { code, responseCode } = thrown as { readonly code?: unknown; readonly responseCode?: unknown };
  return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown';
};
