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

/** The kind of a value for a sentence: words of the catalogue, or the values to choose from. */
export const describeKind = (schema: SchemaNode): (string | { word: string })[] => {
  const choices = choicesOf(schema);
  if (choices) return choices.map((choice) => `"${choice}"`);
  if (schema.anyOf) return describeKinds(schema.anyOf);
  return [{ word: schema.type ?? 'any' }];
};

/** The kinds of several schemas, each once. */
export const describeKinds = (schemas: readonly SchemaNode[]): (string | { word: string })[] => [
  ...new Map(schemas.flatMap(describeKind).map((kind) => [JSON.stringify(kind), kind])).values(),
];
