import { LANGUAGES, type Language } from '@seloste/notice';
import { Type } from 'typebox';
import { requireDuty } from '../../access/access.api.ts';
import { type AddRoutes, PageQuery, problems } from '../../http/http.api.ts';
import { auditErrors } from '../audit.errors.ts';
import { faultInWords } from '../fault-in-words.ts';
import { LookUpPage, recordReading, shown } from '../shown-looks.ts';
import type { DeskParts } from './desk-parts.ts';
import { ActorsSchema, HealthSchema, UnusualSchema, VerificationSchema } from './desk-schemas.ts';
import { readHealth } from './health.ts';
import { findUnusualLooks } from './unusual-looks.ts';
import { openVerifier, type Verification } from './verifying.ts';

/** Longest span that one question may cover, in days: it is gone through. Of one person the log has an index. */
const LONGEST_SPAN = 31;
const DAY = 86_400_000; // milliseconds

const Span = Type.Object({
  from: Type.String({ format: 'date-time' }),
  to: Type.String({ format: 'date-time', description: `Not included; at most ${LONGEST_SPAN} days after` }),
});
const config = { access: { duty: 'audit' as const } };
const tags = ['audit'];

/** The log as the data-protection officer explores it, its verification, and how the register fares. */
export const auditDeskRoutes =
  (parts: DeskParts): AddRoutes =>
  (http) => {
    const { audit, system } = parts;
    const verifier = openVerifier(parts.logConnection, audit.publicKey);
    http.addHook('onClose', verifier.close);

    http.get(
      '/audit/entries',
      {
        config,
        schema: {
          operationId: 'listEntries',
          tags,
          summary: 'Who looked at whom in a span of time, newest first',
          description:
            'For who watches over the staff (the duty `audit`): what a person is told of their own log does not name the staff (C-579/21). With `subject` the span may be of any length, and the reading is in the log as one about that person.',
          querystring: Type.Object(
            {
              ...Span.properties,
              operation: Type.Optional(Type.String({ maxLength: 40 })),
              outcome: Type.Optional(Type.Enum(['allowed', 'refused', 'failed'])),
              purpose: Type.Optional(Type.String({ maxLength: 63 })),
              without_case: Type.Optional(Type.Boolean()),
              actor: Type.Optional(
                Type.String({ format: 'uuid', description: 'Only what this one did, of `/audit/actors`' }),
              ),
              subject: Type.Optional(
                Type.String({
                  format: 'uuid',
                  description: 'Only accesses to this person, alone or among many',
                }),
              ),
              ...PageQuery.properties,
            },
            { additionalProperties: false },
          ),
          response: { 200: LookUpPage, ...problems(422) },
        },
      },
      async ({ query, access }) => {
        const { without_case: withoutCase, from, to, ...rest } = query;
        const page = await audit.looksBetween({
          ...rest,
          ...spanOf({ from, to }, query.subject === undefined ? LONGEST_SPAN : Number.POSITIVE_INFINITY),
          ...(withoutCase !== undefined && { withoutCase }),
          controller: access.controller,
        });
        const about = query.subject === undefined ? [] : [query.subject];
        await recordReading(audit, access, page.items.length, about);
        return shown(page);
      },
    );

    http.get(
      '/audit/actors',
      {
        config,
        schema: {
          operationId: 'listActors',
          tags,
          summary: 'Whose names the ids of actors in the log stand for',
          response: { 200: ActorsSchema },
        },
      },
      async ({ access }) => {
        const actors = await system.query<{ actor: string; name: string; kind: 'person' | 'service' }>(
          {},
          { text: 'select id as actor, name, kind from access.actor order by name' },
          'read only',
        );
        await recordReading(audit, access, actors.length);
        return { actors };
      },
    );

    http.get(
      '/audit/unusual',
      {
        schema: {
          operationId: 'listUnusualLooks',
          tags,
          summary:
            'Looks worth a question: at oneself, at one’s own address, at namesakes, under a case that does not name the person, without a case',
          description:
            'Names and addresses are compared under the purpose in hand, so the caller needs one that may read them beside the duty `audit`. A search that showed one person alone counts as a look at them. A flag is a question and no proof.',
          querystring: Type.Object(Span.properties, { additionalProperties: false }),
          response: { 200: UnusualSchema, ...problems(422) },
        },
      },
      async (request) => {
        requireDuty(request, parts.notice().document, 'audit');
        const span = spanOf(request.query);
        await audit.sequencePending(); // what was committed with its data counts, numbered or not
        const report = await findUnusualLooks(parts, request.access, span);
        const pairs = report.pairs.slice(0, MOST_SHOWN);
        const subjects = [...new Set(pairs.map(({ subject }) => subject))];
        await recordReading(audit, request.access, pairs.length, subjects);
        return {
          found: report.pairs.length,
          cut: report.cut,
          cases_compared: report.casesCompared,
          pairs: pairs.map(({ firstAt, lastAt, flags, purposes, accesses, ...pair }) => ({
            ...pair,
            flags: [...flags],
            purposes: [...purposes],
            accesses: [...accesses],
            first_at: firstAt.toISOString(),
            last_at: lastAt.toISOString(),
          })),
          actors: report.actors.map(({ withoutCase, ...actor }) => ({ ...actor, without_case: withoutCase })),
        };
      },
    );

    http.post(
      '/audit/verifications',
      {
        config,
        schema: {
          operationId: 'verifyLog',
          tags,
          summary: 'Verify the whole log, from its first entry on; one at a time',
          body: Type.Object(
            {
              since: Type.Optional(
                Type.String({
                  maxLength: 2000,
                  description: 'A checkpoint that was kept elsewhere, which the log must continue',
                }),
              ),
            },
            { additionalProperties: false },
          ),
          response: { 202: VerificationSchema },
        },
      },
      async ({ access, body }, reply) => {
        await recordReading(audit, access, 0);
        return reply.status(202).send(told(verifier.start(body.since), LANGUAGES[0]));
      },
    );

    http.get(
      '/audit/verifications/last',
      {
        config,
        schema: {
          operationId: 'getLastVerification',
          tags,
          summary: 'The verification under way, or what the last one of this server came to',
          querystring: Type.Object({
            language: Type.Optional(
              Type.Enum([...LANGUAGES], {
                description: 'Of the messages of the findings; Finnish when left out',
              }),
            ),
          }),
          response: { 200: VerificationSchema, ...problems(404) },
        },
      },
      async ({ query }) => {
        const last = verifier.last();
        if (!last) throw auditErrors['never-verified']();
        return told(last, query.language ?? LANGUAGES[0]);
      },
    );

    http.get(
      '/operation/health',
      {
        config,
        schema: {
          operationId: 'getOperationHealth',
          tags: ['operation'],
          summary: 'How the register fares: drift, log, space',
          querystring: Type.Object({
            language: Type.Optional(
              Type.Enum([...LANGUAGES], { description: 'Of the drift; Finnish when left out' }),
            ),
          }),
          response: { 200: HealthSchema },
        },
      },
      async ({ query }) => readHealth(parts, query.language ?? LANGUAGES[0]),
    );
  };

/** Pairs that one answer shows: the log names at most so many people in an entry of its own. */
const MOST_SHOWN = 200;

/** @throws log-span-wrong */
const spanOf = ({ from, to }: { readonly from: string; readonly to: string }, days = LONGEST_SPAN) => {
  const span = { from: new Date(from), to: new Date(to) };
  const length = span.to.getTime() - span.from.getTime();
  if (!(length > 0 && length <= days * DAY)) throw auditErrors['log-span-wrong']({ days: LONGEST_SPAN });
  return span;
};

const told = ({ startedAt, endedAt, verdict, ...rest }: Verification, language: Language) => ({
  ...rest,
  started_at: startedAt.toISOString(),
  ...(endedAt && { ended_at: endedAt.toISOString() }),
  ...(verdict && {
    root: verdict.root,
    pending: verdict.pending,
    findings: verdict.findings.map((finding) => ({
      values: {},
      ...finding,
      message: faultInWords(finding, language),
    })),
  }),
});
