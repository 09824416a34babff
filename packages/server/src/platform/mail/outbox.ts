import type { Statement } from '../database/statement.ts';

/** A mail of the register: plain text, with ids in place of data about people. */
export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Puts a mail into the outbox. Run it in the transaction of what the mail tells: both are committed, or neither. */
export const putInOutbox = ({ to, subject, body }: Mail): Statement => ({
  name: 'platform-mail-put',
  text: 'insert into platform.mail (recipient, subject, body) values ($1, $2, $3)',
  values: [to, subject, body],
});

/** The mail that is due first, kept from other senders while the transaction lasts. */
export const takeDue: Statement = {
  name: 'platform-mail-take',
  text: `select id, recipient, subject, body, tries from platform.mail where next_try_at <= now()
    order by next_try_at, id limit 1 for update skip locked`,
};

export const forgetSent = (id: string): Statement => ({
  name: 'platform-mail-sent',
  text: 'delete from platform.mail where id = $1',
  values: [id],
});

/** Tries again after half a minute, then after twice as long each time, at most an hour. */
export const tryLater = (id: string, fault: string): Statement => ({
  name: 'platform-mail-later',
  text: `update platform.mail set tries = tries + 1, last_fault = $2,
      next_try_at = now() + least(interval '1 hour', interval '30 seconds' * power(2, least(tries, 10)))
    where id = $1`,
  values: [id, fault],
});
