import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll } from 'vitest';

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body as they came, without the soft line breaks of quoted-printable. */
  readonly source: string;
}

/** A real SMTP server on the machine that keeps what it takes; `refuse` makes it answer 451 until told otherwise. */
export const startMailServer = async () => {
  const taken: TakenMail[] = [];
  let refusing = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) =>
      done(refusing ? Object.assign(new Error('try again later'), { responseCode: 451 }) : null),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map(({ address }) => address),
          source: Buffer.concat(parts).toString().replaceAll('=\r\n', ''),
        });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  afterAll(() => new Promise<void>((closed) => server.close(closed)));
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    refuse: (yes: boolean) => {
      refusing = yes;
    },
  };
};
