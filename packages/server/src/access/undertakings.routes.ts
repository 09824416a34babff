import { Type } from 'typebox';
import { type AddRoutes, problems } from '../http/http.api.ts';
import { accessErrors } from './access.errors.ts';
import { rulesOf } from './access-rules.ts';
import { changeDesk, type DeskParts } from './desk.ts';
import type { SignedIn } from './route-access.ts';
import { acceptUndertaking } from './staff.ts';
import { type NoticeWithTexts, textOfUndertaking } from './undertakings.ts';

const Day = Type.String({ format: 'date' });
const Version = Type.Union([Type.String({ maxLength: 40 }), Type.Null()]);

const Undertaking = Type.Object({
  undertaking: Type.String(),
  version: Version,
  language: Type.String({ description: 'Of the text: the asked one where the notice has it' }),
  text: Type.String({ description: 'The text in force' }),
  digest: Type.String({
    description: 'SHA-256 of the text in UTF-8, hexadecimal: what is kept with an acceptance',
  }),
  roles: Type.Array(Type.String(), { description: 'Your roles that need it' }),
  in_force: Type.Boolean({ description: 'Whether you have accepted this version and it has not run out' }),
  expires_on: Type.Union([Day, Type.Null()], { description: 'Last day of what you accepted' }),
});

export interface UndertakingParts extends DeskParts {
  readonly noticeWithTexts: () => NoticeWithTexts;
}

/** What a person undertakes (A4): the text that their roles need, to read and to accept. */
export const undertakingRoutes =
  (parts: UndertakingParts): AddRoutes =>
  (http) => {
    const config = { access: 'signed_in' as const };
    const tags = ['access'];

    /** The undertakings that the person's roles need, each with its text. */
    const needed = (actor: SignedIn, language?: string) => {
      const notice = parts.noticeWithTexts();
      const { roles } = rulesOf(notice.document);
      const missing = actor.undertakingsMissing.map(({ undertaking }) => undertaking);
      const ids = actor.roles.flatMap((role) => roles.get(role)?.undertaking ?? []);
      return [...new Set(actor.kind === 'person' ? ids : [])].flatMap((undertaking) => {
        const read = textOfUndertaking(notice, undertaking, language);
        if (!read) return [];
        const days = actor.undertakings
          .filter((one) => one.undertaking === undertaking)
          .map(({ expiresOn }) => expiresOn);
        const inForce = !missing.includes(undertaking);
        return [
          {
            undertaking,
            version: read.version,
            language: read.language,
            text: read.text,
            digest: read.digest.toString('hex'),
            roles: actor.roles.filter((role) => roles.get(role)?.undertaking === undertaking),
            in_force: inForce,
            expires_on: inForce ? latest(days) : null,
          },
        ];
      });
    };

    http.get(
      '/undertakings/mine',
      {
        config,
        schema: {
          operationId: 'listMyUndertakings',
          tags,
          summary: 'The undertakings that your roles need, with the text in force',
          querystring: Type.Object(
            { language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })) },
            { additionalProperties: false },
          ),
          response: { 200: Type.Object({ items: Type.Array(Undertaking) }) },
        },
      },
      async ({ actor, query }) => ({ items: needed(actor, query.language) }),
    );

    http.post(
      '/me/undertakings',
      {
        config,
        schema: {
          operationId: 'acceptUndertaking',
          tags,
          summary: 'Accept an undertaking as you have read it',
          description:
            'Access opens at once. What is kept: the version, the digest of the text, the day, the last day.',
          body: Type.Object(
            {
              undertaking: Type.String({ pattern: '^[a-z][a-z0-9_]*$', maxLength: 40 }),
              version: Version,
              language: Type.Optional(Type.String({ pattern: '^[a-z]{2}$' })),
              digest: Type.Optional(
                Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of the text that was read' }),
              ),
            },
            { additionalProperties: false },
          ),
          response: { 201: Undertaking, ...problems(409, 422) },
        },
      },
      async (request, reply) => {
        const { undertaking, version, language, digest } = request.body;
        const accepted = await changeDesk(
          parts,
          request,
          { operation: 'add', records: ['undertaking'] },
          async (database) => {
            const read = needed(request.actor, language).find((one) => one.undertaking === undertaking);
            if (!read) throw accessErrors['staff-notice-mismatch']({ section: 'undertakings of your roles' });
            if (read.version !== version || (digest !== undefined && digest !== read.digest))
              throw accessErrors['undertaking-changed']({ undertaking });
            const [key] = await parts.system.query<{ issuer: string; subject: string }>(
              {},
              { text: 'select issuer, subject from access.actor where id = $1', values: [request.actor.id] },
            );
            if (!key) throw accessErrors['staff-not-found']();
            await acceptUndertaking(database, parts.noticeWithTexts().document, key, {
              undertaking,
              on: parts.today(),
              read: { language: read.language, digest: Buffer.from(read.digest, 'hex') },
            });
            return read;
          },
        );
        const [kept] = await parts.system.query<{ expires_on: string | null }>(
          {},
          {
            text: `select expires_on::text from access.undertaking_acceptance
              where actor = $1 and undertaking = $2 and ended_at is null order by added_at desc limit 1`,
            values: [request.actor.id, undertaking],
          },
        );
        return reply.status(201).send({ ...accepted, in_force: true, expires_on: kept?.expires_on ?? null });
      },
    );
  };

/** The last of some last days; null stands for without end. */
const latest = (days: readonly (string | null)[]): string | null =>
  days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
