import type { HttpServer } from './http-server.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Writes the ids of an address in small letters (RFC 9562 section 4 takes both). An id is also text: values are sealed under it and
 * the audit log commits to it, and there one id must have one form.
 */
export const writeIdsSmall = (http: HttpServer): void => {
  http.addHook('preValidation', (request, _reply, done) => {
    const params = (request.params ?? {}) as Record<string, unknown>;
    for (const [name, value] of Object.entries(params)) {
      if (typeof value === 'string' && UUID.test(value)) params[name] = value.toLowerCase();
    }
    done();
  });
};
