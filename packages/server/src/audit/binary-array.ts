/**
 * Arrays in PostgreSQL's binary form, one parameter for a column of a whole batch: node-postgres sends a buffer as it is,
 * which saves quoting each value and reading it again (array_recv of src/backend/utils/adt/arrayfuncs.c).
 */
const binaryArray = (elementOid: number, values: readonly Uint8Array[]): Buffer => {
  let length = 20;
  for (const value of values) length += 4 + value.length;
  const array = Buffer.allocUnsafe(length);
  array.writeInt32BE(values.length === 0 ? 0 : 1, 0); // dimensions
  array.writeInt32BE(0, 4); // no nulls
  array.writeInt32BE(elementOid, 8);
  if (values.length === 0) return array.subarray(0, 12);
  array.writeInt32BE(values.length, 12);
  array.writeInt32BE(1, 16); // lower bound
  let at = 20;
  for (const value of values) {
    at = array.writeInt32BE(value.length, at);
    array.set(value, at);
    at += value.length;
  }
  return array;
};

const fixed = <Value>(
  elementOid: number,
  width: number,
  values: readonly Value[],
  write: (buffer: Buffer, value: Value) => void,
): Buffer => {
  const all = Buffer.allocUnsafe(width * values.length);
  return binaryArray(
    elementOid,
    values.map((value, n) => {
      const element = all.subarray(n * width, (n + 1) * width);
      write(element, value);
      return element;
    }),
  );
};

/** Written as two halves: safe integers need no BigInt. */
const writeInt64 = (buffer: Buffer, value: number): void => {
  buffer.writeInt32BE(Math.floor(value / 2 ** 32), 0);
  buffer.writeUInt32BE(((value % 2 ** 32) + 2 ** 32) % 2 ** 32, 4);
};

const POSTGRES_EPOCH = Date.UTC(2000, 0, 1);

/** Values for the columns of a batch, as `$1::bigint[]` and so on. */
export const pgArray = {
  integer: (values: readonly number[]) =>
    fixed(23, 4, values, (buffer, value) => {
      buffer.writeInt32BE(value, 0);
    }),
  bigint: (values: readonly number[]) => fixed(20, 8, values, writeInt64),
  /** From milliseconds since 1970. */
  timestamptz: (values: readonly number[]) =>
    fixed(1184, 8, values, (buffer, value) => writeInt64(buffer, (value - POSTGRES_EPOCH) * 1000)),
  uuid: (values: readonly string[]) =>
    fixed(2950, 16, values, (buffer, value) => {
      buffer.write(value.replaceAll('-', ''), 'hex');
    }),
  text: (values: readonly string[]) =>
    binaryArray(
      25,
      values.map((value) => Buffer.from(value)),
    ),
  bytea: (values: readonly Uint8Array[]) => binaryArray(17, values),
};
