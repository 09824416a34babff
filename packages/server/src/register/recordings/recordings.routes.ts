import parseRange from 'range-parser';
import Type from 'typebox';
import { type HttpServer, problems } from '../../http/http.api.ts';
import { answers, RowParams } from '../record-schemas.ts';
import { registerErrors } from '../register.errors.ts';
import type { RegisterParts } from '../register-parts.ts';
import { beginPlay, soundOfPlay } from './play-recording.ts';
import { playTokens } from './play-token.ts';

const Begun = Type.Object({
  address: Type.String({ description: 'Where the sound is, for this caller alone; takes Range' }),
  media_type: Type.String(),
  seconds: Type.Integer({ description: 'Length by the row' }),
  ends_at: Type.String({ format: 'date-time', description: 'The address gives nothing from then on' }),
});

/** Plays of recorded calls: begun with a purpose and a reason, and heard by an address that a player can seek in. */
export const recordingRoutes = (http: HttpServer, parts: RegisterParts): void => {
  const tokens = playTokens(parts.playKey, () => {
    const { document, edition } = parts.notice();
    return {
      edition,
      purposes: Object.keys(document.purposes ?? {}),
      controllers: Object.keys(document.controllers ?? {}),
    };
  });

  http.post(
    '/subjects/:subject/recordings/:id/plays',
    {
      config: { onlyLooks: true },
      schema: {
        operationId: 'beginPlay',
        tags: ['records'],
        summary: 'Begin to play a recorded call',
        description:
          'Each play is an entry in the log. The answer gives an address for its length and some minutes; only the caller can use it.',
        params: RowParams,
        response: answers({ 201: Begun, ...problems(404, 410, 422) }),
      },
    },
    async (request, reply) => {
      const { subject, id } = request.params;
      return reply.status(201).send(await beginPlay(parts, tokens, request.access, subject, id));
    },
  );

  http.get(
    '/plays/:token',
    {
      config: { access: 'signed_in', csrf: false },
      schema: {
        operationId: 'getPlay',
        tags: ['records'],
        summary: 'The sound of a play that was begun',
        description:
          'For an audio element: no purpose or reason is named again. It takes one byte range, so that seeking works.',
        params: Type.Object({ token: Type.String({ pattern: '^[A-Za-z0-9_-]{60,100}$' }) }),
        response: answers({
          200: Type.Any({ description: 'The whole sound' }),
          206: Type.Any({ description: 'The range asked for' }),
          ...problems(403, 404),
        }),
        produces: ['audio/*'],
      },
    },
    async (request, reply) => {
      const { actor } = request;
      const play = tokens.open(request.params.token, actor.id, Date.now());
      const { sound, mediaType } = await soundOfPlay(parts, play, { id: request.id, actor });
      reply.serializer((bytes: unknown) => bytes as string);
      reply.type(mediaType).header('accept-ranges', 'bytes').header('content-disposition', 'inline');
      const { range } = request.headers;
      const parsed = range === undefined ? -2 : parseRange(sound.length, range, { combine: true });
      if (parsed === -1) {
        reply.header('content-range', `bytes */${sound.length}`);
        throw registerErrors['range-outside']();
      }
      // Several ranges, and what is no range: the whole, as RFC 9110 14.2 allows.
      const [part, ...more] = parsed === -2 || parsed.type !== 'bytes' ? [] : parsed;
      if (part === undefined || more.length > 0) return reply.send(sound);
      return reply
        .status(206)
        .header('content-range', `bytes ${part.start}-${part.end}/${sound.length}`)
        .send(sound.subarray(part.start, part.end + 1));
    },
  );
};
