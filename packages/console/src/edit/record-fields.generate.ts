import { recordDefinitions } from '../../../server/src/register/register.api.ts';

type Definitions = typeof recordDefinitions;
type Field = Definitions[string]['fields'][string];

/** What a pattern of the API's schema stands for. */
const FORMS: readonly (readonly [string, string])[] = [
  ['^\\+[1-9]\\d{4,14}$', 'phone'],
  ['^\\d{7}-\\d$', 'business_id'],
  ['^[A-Z]{2}$', 'country'],
];

const kindOf = (name: string, { kind, schema }: Field): string => {
  const { format, pattern, maxLength, enum: options } = schema as Readonly<Record<string, unknown>>;
  if (options !== undefined) return 'choice';
  if (format === 'email') return 'email';
  if (name === 'postal_address.postcode') return 'postcode';
  if (name === 'identity_code.code') return 'identity_code';
  const form = FORMS.find(([one]) => one === pattern)?.[1];
  if (form !== undefined) return form;
  if (kind === 'sealed' || kind === 'text') return Number(maxLength ?? 0) > 300 ? 'long_text' : 'text';
  return kind;
};

/** One field; options stand in one line, parted by spaces. */
const specOf = (record: string, name: string, field: Field) => {
  const { enum: options, maxLength } = field.schema as Readonly<Record<string, unknown>>;
  return {
    kind: kindOf(`${record}.${name}`, field),
    ...(Array.isArray(options) && { options: options.join(' ') }),
    ...(typeof maxLength === 'number' && { longest: maxLength }),
    ...(field.required && { required: true }),
    ...(field.nullable && { nullable: true }),
    ...(field.derived && { derived: true }),
  };
};

const specs = Object.fromEntries(
  Object.values(recordDefinitions).map(({ record, path, fields }) => [
    record,
    {
      path,
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, specOf(record, name, field)]),
      ),
    },
  ]),
);

export const generated = [
  { path: 'packages/console/src/edit/record-fields.json', content: `${JSON.stringify(specs, null, 2)}\n` },
];
