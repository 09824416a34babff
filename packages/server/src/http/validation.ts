import type { FastifySchemaValidationError } from 'fastify/types/schema.js';
import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { httpErrors } from './http.errors.ts';

interface Part {
  readonly schema: TSchema;
  readonly httpPart?: string;
}

/** A field that is wrong: where, and which rule it breaks. Never what was in it. */
export interface FieldProblem {
  /** JSON pointer (RFC 6901) as a fragment: `#/given_names`. */
  readonly pointer: string;
  readonly detail: string;
}

/** Most problems that one answer lists. */
const MOST_SHOWN = 20;

/**
 * Checks what a route takes against its TypeBox schema. A body is taken as it is written ("12" is no number); parts of an
 * address are text by nature and are turned into what their schema says.
 */
export const compileValidator = ({ schema, httpPart }: Part) => {
  const validator = Compile(schema);
  return (given: unknown): { value: unknown } | { error: Error } => {
    const typed = httpPart === 'body' ? given : Value.Convert(schema, given);
    const value = Value.Default(schema, typed) as Static<TSchema>;
    if (validator.Check(value)) return { value };
    return { error: invalid(validator.Errors(value), httpPart ?? 'body') };
  };
};

const invalid = (errors: readonly FastifySchemaValidationError[], part: string): Error => {
  const found = errors.filter(({ keyword }) => keyword !== 'boolean').flatMap(fieldProblems(errors));
  return httpErrors['request-invalid']({ count: found.length }).with({
    in: part === 'querystring' ? 'query' : part,
    errors: found.slice(0, MOST_SHOWN),
  });
};

const fieldProblems =
  (errors: readonly FastifySchemaValidationError[]) =>
  ({ keyword, instancePath, params, message }: FastifySchemaValidationError): FieldProblem[] => {
    const pointer = `#${instancePath}`;
    const choices = choicesAt(errors, instancePath);
    switch (keyword) {
      case 'required':
        return namesOf(params.requiredProperties).map((name) => ({
          pointer: `${pointer}/${name}`,
          detail: 'is missing',
        }));
      case 'additionalProperties':
        return namesOf(params.additionalProperties).map((name) => ({
          pointer: `${pointer}/${shown(name)}`,
          detail: 'is not a field of this call',
        }));
      case 'anyOf':
        return [
          { pointer, detail: choices.length > 0 ? `must be one of ${choices.join(', ')}` : String(message) },
        ];
      case 'const':
        return choices.length > 1 ? [] : [{ pointer, detail: `must be ${choices[0]}` }];
      default:
        return [{ pointer, detail: message ?? `breaks the rule ${keyword}` }];
    }
  };

/** The constants that a field could be, where its schema is a choice of them. */
const choicesAt = (errors: readonly FastifySchemaValidationError[], instancePath: string): string[] =>
  errors
    .filter((error) => error.keyword === 'const' && error.instancePath === instancePath)
    .map(({ params }) => String(params.allowedValue));

const namesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];

/** A field that no schema knows can be called anything: only what looks like a name is repeated. */
const shown = (name: string): string => (/^[A-Za-z_][\w-]{0,40}$/.test(name) ? name : '…');
