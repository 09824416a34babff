import type { paths } from '../api/schema.d.ts';

/** Where each value of a row comes from. Every record's answer has this shape. */
export type Origins =
  paths['/v1/subjects/{subject}/persons/{id}/origins']['get']['responses'][200]['content']['application/json'];
export type FieldOrigin = Origins['fields'][string];
