import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { LANGUAGES } from '@seloste/notice';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { type NoticeView, requireDuty } from '../../access/access.api.ts';
import { type HttpServer, problems } from '../../http/http.api.ts';
import { collectionErrors } from '../collection.errors.ts';
import { importKinds } from '../kinds/kinds.ts';
import { writeRejects } from '../rejects-file.ts';
import { reasonIn } from '../told-refusal.ts';
import { type ImportBook, openImportBook } from './import-book.ts';
import { type ImportJob, type ImportOrder, isRunning } from './import-job.ts';
import { ColumnsSchema, FormSchema, KindsSchema, OrderSchema, StatusSchema } from './import-schemas.ts';
import { statusOf } from './import-status.ts';
import { delimiterOf, lookAtColumns } from './look-at-columns.ts';
import { type ImportParts, runImport } from './run-import.ts';

/** Largest part of a file in bytes: a few seconds of a slow line, so that a part that is lost is soon sent again. */
const PART_BYTES = 4 * 1024 * 1024;

const Params = Type.Object({ import: Type.String({ format: 'uuid' }) });
const tags = ['imports'];

/**
 * Imports by the API: a file is sent in parts, its columns are looked at, an order is checked, and what was checked is run. All
 * under a purpose that the caller has, and only for roles with the duty `import`.
 */
export const importRoutes =
  (parts: ImportParts & { readonly notice: () => NoticeView; readonly mostBytes?: number }) =>
  async (http: HttpServer): Promise<void> => {
    const book = await openImportBook({ mostBytes: parts.mostBytes });
    http.addHook('onClose', book.close);
    http.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer', bodyLimit: PART_BYTES },
      (_request, body, done) => done(null, body),
    );
    http.addHook('preHandler', async (request) => requireDuty(request, parts.notice().document, 'import'));
    receivingRoutes(http, book);
    runningRoutes(http, book, parts);
  };

/** The job of the call; `idle` refuses one that is under way. */
const jobOf = (book: ImportBook, request: FastifyRequest<{ Params: { import: string } }>, idle = false) => {
  const job = book.find(request.params.import, request.access);
  if (idle && isRunning(job)) throw collectionErrors['import-busy']();
  return job;
};

const receivingRoutes = (http: HttpServer, book: ImportBook): void => {
  http.get(
    '/import-kinds',
    {
      schema: {
        operationId: 'listImportKinds',
        tags,
        summary: 'What kinds of files can be imported',
        response: { 200: KindsSchema },
      },
    },
    async () => ({
      kinds: [...importKinds.values()].map(({ name, fields, required }) => ({
        as: name,
        fields: Object.entries(fields).map(([field, fills]) => ({ field, fills: [...fills] })),
        required: required.map((group) => [...group]),
      })),
    }),
  );

  http.post(
    '/imports',
    {
      schema: {
        operationId: 'beginImport',
        tags,
        summary: 'Begin an import: what follows are the parts of its file',
        response: {
          201: Type.Object({ import: Type.String({ format: 'uuid' }), part_bytes: Type.Integer() }),
          ...problems(409),
        },
      },
    },
    async (request, reply) => {
      const job = await book.open(request.access);
      return reply.status(201).send({ import: job.id, part_bytes: PART_BYTES });
    },
  );

  http.put(
    '/imports/:import/parts/:number',
    {
      config: { ifMatch: false },
      bodyLimit: PART_BYTES,
      schema: {
        operationId: 'sendImportPart',
        tags,
        summary: 'Send a part of the file, in order from 0; one that was lost on the way is sent again',
        params: Type.Object({ ...Params.properties, number: Type.Integer({ minimum: 0 }) }),
        consumes: ['application/octet-stream'],
        response: { 200: Type.Object({ received_bytes: Type.Integer() }), ...problems(404, 409, 422) },
      },
    },
    async (request) => {
      const job = jobOf(book, request, true);
      if (!Buffer.isBuffer(request.body)) throw collectionErrors['import-part-empty']();
      await job.upload.append(request.params.number, request.body);
      return { received_bytes: job.upload.received() };
    },
  );

  http.post(
    '/imports/:import/columns',
    {
      config: { onlyLooks: true },
      schema: {
        operationId: 'lookAtImportColumns',
        tags,
        summary: 'The file has come: see its columns, and what they seem to hold',
        params: Params,
        body: FormSchema,
        response: { 200: ColumnsSchema, ...problems(404, 409, 422) },
      },
    },
    async (request) => {
      const job = jobOf(book, request, true);
      await job.upload.finish();
      return lookAtColumns(job.upload, request.body);
    },
  );
};

const runningRoutes = (http: HttpServer, book: ImportBook, parts: ImportParts): void => {
  const begin = (request: FastifyRequest, job: ImportJob, order: ImportOrder, dryRun: boolean) => {
    book.run(job, async () => {
      job.order = order;
      await runImport(parts, job, request.access, request.actor.claimedRoles, { dryRun });
    });
    return statusOf(job);
  };

  http.post(
    '/imports/:import/check',
    {
      config: { onlyLooks: true },
      schema: {
        operationId: 'checkImport',
        tags,
        summary: 'Do the import and roll it back: what it would bring, and which rows are refused',
        params: Params,
        body: OrderSchema,
        response: { 202: StatusSchema, ...problems(404, 409, 422) },
      },
    },
    async (request, reply) => {
      await jobOf(book, request, true).upload.finish(); // what is checked is all that will be brought in
      const job = jobOf(book, request, true);
      if (!importKinds.has(request.body.as)) {
        throw collectionErrors['import-option-wrong']({
          option: 'as',
          allowed: [...importKinds.keys()].join(', '),
        });
      }
      const { delimiter: name, encoding, ...rest } = request.body;
      const delimiter = delimiterOf(name);
      const order: ImportOrder = {
        ...rest,
        constants: rest.constants ?? {},
        ...(encoding && { encoding }),
        ...(delimiter && { delimiter }),
      };
      delete job.result;
      return reply.status(202).send(begin(request, job, order, true));
    },
  );

  http.post(
    '/imports/:import/run',
    {
      schema: {
        operationId: 'runImport',
        tags,
        summary: 'Bring in what was checked: all that was not refused, or nothing',
        params: Params,
        response: { 202: StatusSchema, ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      const job = jobOf(book, request, true);
      if (job.state !== 'checked' || !job.order) throw collectionErrors['import-unchecked']();
      return reply.status(202).send(begin(request, job, job.order, false));
    },
  );

  http.get(
    '/imports/:import',
    {
      schema: {
        operationId: 'getImport',
        tags,
        summary: 'How an import stands',
        params: Params,
        response: { 200: StatusSchema, ...problems(404) },
      },
    },
    async (request) => statusOf(jobOf(book, request)),
  );

  http.get(
    '/imports/:import/refused',
    {
      schema: {
        operationId: 'getRefusedRows',
        tags,
        summary: 'The refused rows as they stood in the file, each with its line, code and reason',
        params: Params,
        querystring: Type.Object({
          language: Type.Optional(
            Type.Enum([...LANGUAGES], { description: 'Of the reasons; Finnish when left out' }),
          ),
        }),
        produces: ['text/csv'],
        response: { 200: Type.String(), ...problems(404, 409) },
      },
    },
    async (request, reply) => {
      const job = jobOf(book, request, true);
      const { result, order } = job;
      if (!result || !order) throw collectionErrors['import-unchecked']();
      const file = new PassThrough();
      const { format, refused } = result;
      const reasonOf = reasonIn(request.query.language ?? LANGUAGES[0], order);
      void writeRejects((text) => written(file, text), job.upload, format, refused, reasonOf).then(
        () => file.end(),
        (error) => file.destroy(error),
      );
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="refused.csv"')
        .send(file);
    },
  );

  http.delete(
    '/imports/:import',
    {
      config: { ifMatch: false },
      schema: {
        operationId: 'endImport',
        tags,
        summary: 'Throw the file away; an import under way is stopped and nothing of it stays',
        params: Params,
        response: { 202: StatusSchema, 204: Type.Null(), ...problems(404) },
      },
    },
    async (request, reply) => {
      const job = jobOf(book, request);
      if (isRunning(job)) {
        job.stopping = true;
        return reply.status(202).send(statusOf(job));
      }
      await book.discard(job);
      return reply.status(204).send(null);
    },
  );
};

/** Writes when the reader has taken what came before; a reader that went away ends the writing. */
const written = async (file: PassThrough, text: string): Promise<void> => {
  if (file.write(text)) return;
  await Promise.race([
    new Promise((drained) => file.once('drain', drained)),
    finished(file, { readable: false }),
  ]);
};
