import { seal, unseal } from '../platform/keys/envelope.ts';
import type { Keys } from '../platform/keys/keys.ts';
import type { FieldValue } from './records/field.ts';
import type { RecordDefinition, RowValues } from './records/record-definition.ts';

/** A value as the column takes it: what is sealed is bytes. */
export type ColumnValue = FieldValue | Buffer;

const sealedFields = new WeakMap<RecordDefinition, readonly string[]>();

/** The fields of a record that are kept encrypted under the subject's key. */
export const sealedFieldsOf = (definition: RecordDefinition): readonly string[] => {
  const known = sealedFields.get(definition);
  if (known) return known;
  const found = Object.keys(definition.fields).filter((name) => definition.fields[name]?.kind === 'sealed');
  sealedFields.set(definition, found);
  return found;
};

/** Whether the values hold something to seal, so that the subject needs a key. */
export const needsKey = (definition: RecordDefinition, values: RowValues): boolean =>
  sealedFieldsOf(definition).some((name) => values[name] != null);

/** Where a sealed value stands: a value copied to another row, column or table does not open. */
const placeOf = (record: string, field: string, rowId: string) => `${record}.${field}:${rowId}`;

/** The keyed hash by which a sealed field is found; the same for equal values of the whole register. */
export const lookupHashOf = (keys: Keys, record: string, field: string, value: string): Buffer =>
  keys.lookupHash(`${record}.${field}`, value);

/**
 * The values as the columns take them: sealed fields encrypted under the subject's key for this row, their keyed hashes
 * beside them.
 *
 * @param key the subject's data key; only looked at when {@link needsKey}.
 */
export const sealRow = (
  definition: RecordDefinition,
  rowId: string,
  values: RowValues,
  keys: Keys,
  key: Uint8Array | undefined,
): Readonly<Record<string, ColumnValue>> => {
  if (!needsKey(definition, values)) return values;
  if (key === undefined) throw new TypeError(`a row of ${definition.record} was to be sealed without a key`);
  const columns: Record<string, ColumnValue> = { ...values };
  for (const field of sealedFieldsOf(definition)) {
    const value = values[field];
    if (value == null) continue;
    columns[field] = seal(key, Buffer.from(String(value)), placeOf(definition.record, field, rowId));
    const hash = definition.hashed?.[field];
    if (hash !== undefined) columns[hash] = lookupHashOf(keys, definition.record, field, String(value));
  }
  return columns;
};

/** Opens one sealed value of a row. @throws ciphertext-refused */
export const unsealField = (
  key: Uint8Array,
  record: string,
  field: string,
  rowId: string,
  sealed: Uint8Array,
): string => unseal(key, sealed, placeOf(record, field, rowId)).toString();
