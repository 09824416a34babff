/** The part of JSON Schema that the language uses. Structural, so that TypeBox's types and the generated file both fit. */
export interface SchemaNode {
  readonly type?: string;
  readonly description?: string;
  readonly const?: string | number | boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly anyOf?: readonly SchemaNode[];
  readonly items?: SchemaNode;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: Readonly<Record<string, SchemaNode>>;
  readonly propertyNames?: SchemaNode;
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

export type Kind = 'null' | 'array' | 'object' | 'string' | 'number' | 'boolean';

export const kindOf = (value: unknown): Kind => {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  const kind = typeof value;
  return kind === 'string' || kind === 'number' || kind === 'boolean' ? kind : 'object';
};

/** The values a schema lets choose from, when it is a choice and nothing else. */
export const choicesOf = (schema: SchemaNode): readonly (string | number | boolean)[] | undefined =>
  schema.const === undefined ? schema.enum : [schema.const];

/** Whether the value is of the schema's kind; its inside is not looked at. */
export const fits = (schema: SchemaNode, value: unknown): boolean => {
  if (schema.anyOf) return schema.anyOf.some((branch) => fits(branch, value));
  const choices = choicesOf(schema);
  if (choices) return choices.some((choice) => kindOf(choice) === kindOf(value));
  if (schema.type === undefined) return true;
  return schema.type === 'integer' ? Number.isInteger(value) : schema.type === kindOf(value);
};

const KINDS: Readonly<Record<string, string>> = {
  null: 'empty (null)',
  array: 'a list',
  object: 'a map of keys',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** The kind of a value in words for a message: `a list`, `text`. */
export const describeKind = (schema: SchemaNode): string => {
  const choices = choicesOf(schema);
  if (choices) return choices.map((choice) => `"${choice}"`).join(' or ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(describeKind))].join(' or ');
  return KINDS[schema.type ?? ''] ?? 'a value';
};
