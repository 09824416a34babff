import type { Socket } from 'node:net';
import type { ConnectionError, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_CONTENT_TYPE, toSelosteError } from '../platform/errors/problem.ts';
import type { SelosteError } from '../platform/errors/seloste-error.ts';
import type { AllowedMethods } from './allowed-methods.ts';
import { httpErrors } from './http.errors.ts';
import type { HttpServer } from './http-server.ts';
import { isOpenedAsPage, type MakeProblemPage, sendProblemPage } from './problem-pages.ts';

/** Seconds after which a call that met a lost database or provider may try again. */
const RETRY_AFTER = 2;

/**
 * Every refusal and failure, of whatever origin, leaves as a problem document with a code of the catalogue; to a browser that opened a page, as
 * the page that tells of it.
 */
export const replyWithProblems = (
  http: HttpServer,
  allowed: AllowedMethods,
  makePage?: MakeProblemPage,
): void => {
  http.setErrorHandler((thrown, request, reply) => {
    const error = errorOf(thrown, request);
    if (error.status >= 500) request.log.error({ err: error.cause ?? error, code: error.code }, error.title);
    if (makePage === undefined || !isOpenedAsPage(request)) return sendProblem(reply, error, request.id);
    sayWhenToComeBack(reply, error);
    return sendProblemPage(reply, error, makePage).then((sent) =>
      sent ? reply : sendProblem(reply, error, request.id),
    );
  });
  http.setNotFoundHandler((request, reply) => {
    const methods = allowed.of(request.url);
    if (methods.length === 0) throw httpErrors['route-not-found']();
    reply.header('allow', methods.join(', '));
    throw httpErrors['method-not-allowed']({ method: request.method });
  });
};

/** Sends an error as its problem document (RFC 9457), with the headers that go with its status. */
export const sendProblem = (reply: FastifyReply, error: SelosteError, call: string): FastifyReply => {
  sayWhenToComeBack(reply, error);
  return reply
    .status(error.status)
    .type(PROBLEM_CONTENT_TYPE)
    .send(JSON.stringify(error.toProblem(`urn:seloste:call:${call}`)));
};

const sayWhenToComeBack = (reply: FastifyReply, { status }: SelosteError): void => {
  if (status === 503 && !reply.hasHeader('retry-after')) reply.header('retry-after', RETRY_AFTER);
};

const errorOf = (thrown: unknown, request: FastifyRequest): SelosteError => {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return httpErrors['body-too-large']({ limit: request.routeOptions.bodyLimit });
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_ROUTE_MISSING_CONTENT_TYPE': // a QUERY without one
      return httpErrors['media-type-unsupported']();
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return httpErrors['body-unreadable']().from(thrown);
  }
  // A body that is no JSON is thrown by the parser itself, with status 400.
  if (thrown instanceof SyntaxError && 'statusCode' in thrown)
    return httpErrors['body-unreadable']().from(thrown);
  return toSelosteError(thrown);
};

/** Answers what is no HTTP at all, before there is a request: Node hands over the bare socket. */
export const replyToBrokenCall = (failure: ConnectionError, socket: Socket): void => {
  if (failure.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const error =
    failure.code === 'HPE_HEADER_OVERFLOW'
      ? httpErrors['headers-too-large']()
      : httpErrors['call-malformed']();
  const body = JSON.stringify(error.toProblem());
  socket.end(
    [
      `HTTP/1.1 ${error.status} ${error.status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`,
      `content-type: ${PROBLEM_CONTENT_TYPE}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};
