import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { roleNames } from '../platform/database/roles.ts';
import { testKeys } from '../testing/test-cluster.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { definitionOf, recordDefinitions } from './record-definitions.ts';
import { lookupHashOf, needsKey, sealedFieldsOf, sealRow, unsealField } from './seal-row.ts';
import { openSubjectKeys } from './subject-keys.ts';

const database = await createTestDatabase();
const system = database.open({ role: roleNames(database.instance).system });
const subjectKeys = openSubjectKeys(system, testKeys);

const keyOf = async (subject: string) => {
  const key = (await subjectKeys.ensure([subject])).get(subject);
  if (key === undefined) throw new Error('no key was made');
  return key;
};
const bytes = (value: unknown): Buffer => {
  if (!Buffer.isBuffer(value)) throw new Error('not sealed');
  return value;
};

describe('a sealed row', () => {
  test.each(Object.values(recordDefinitions).filter((definition) => sealedFieldsOf(definition).length > 0))(
    'of $record opens with its key in its place only',
    async (definition) => {
      const [subject, row] = [randomUUID(), randomUUID()];
      const key = await keyOf(subject);
      expect(needsKey(definition, definition.example)).toBe(true);
      const columns = sealRow(definition, row, definition.example, testKeys, key);
      for (const field of sealedFieldsOf(definition)) {
        const sealed = bytes(columns[field]);
        const plain = String(definition.example[field]);
        expect(sealed.includes(Buffer.from(plain))).toBe(false);
        expect(unsealField(key, definition.record, field, row, sealed)).toBe(plain);
        for (const open of [
          () => unsealField(key, definition.record, field, randomUUID(), sealed),
          () => unsealField(key, 'person', field, row, sealed),
          () => unsealField(testKeys.newSubjectKey(subject).key, definition.record, field, row, sealed),
        ]) {
          expect(open).toThrow(expect.objectContaining({ code: 'ciphertext-refused' }));
        }
      }
    },
  );

  test('an identity code is found by its keyed hash, each code by its own', () => {
    const definition = definitionOf('identity_code');
    const { key } = testKeys.newSubjectKey(randomUUID());
    const seal = (code: string) =>
      bytes(sealRow(definition, randomUUID(), { code, ground: 'credit' }, testKeys, key).code_hash);
    expect(seal('010190-900P')).toEqual(lookupHashOf(testKeys, 'identity_code', 'code', '010190-900P'));
    expect(seal('010190-900P')).toEqual(seal('010190-900P'));
    expect(seal('010190-900P')).not.toEqual(seal('010190Y900P'));
  });

  test('needs a key only for what is sealed', () => {
    expect(needsKey(definitionOf('person'), { family_name: 'Esimerkki' })).toBe(false);
    expect(needsKey(definitionOf('collection'), { details: null, stage: 'reminder' })).toBe(false);
  });
});

describe('the keys of subjects', () => {
  test('are made once, also when several calls ask at the same time', async () => {
    const subjects = Array.from({ length: 50 }, () => randomUUID());
    const asked = await Promise.all(Array.from({ length: 4 }, () => subjectKeys.ensure(subjects)));
    for (const subject of subjects) {
      const keys = await Promise.all([subjectKeys.find(subject), ...asked.map((made) => made.get(subject))]);
      expect(new Set(keys.map((key) => key?.toString('hex'))).size).toBe(1);
    }
  });

  test('are in the database only wrapped', async () => {
    const subject = randomUUID();
    const key = await keyOf(subject);
    const [row] = await database
      .openAsAdmin()
      .query<{ wrapped: Buffer }>(
        {},
        { text: 'select wrapped from keys.subject_key where subject = $1', values: [subject] },
      );
    expect(row?.wrapped.includes(key)).toBe(false);
    expect(testKeys.openSubjectKey(subject, bytes(row?.wrapped))).toEqual(key);
  });

  test('once erased make everything unreadable, and are never made anew', async () => {
    const [subject, without] = [randomUUID(), randomUUID()];
    await keyOf(subject);
    expect(await subjectKeys.erase([subject, without])).toBe(2);
    expect(await subjectKeys.erase([subject, without])).toBe(0);
    for (const gone of [subject, without]) {
      await expect(subjectKeys.find(gone)).rejects.toMatchObject({ code: 'subject-key-erased' });
      await expect(subjectKeys.ensure([gone])).rejects.toMatchObject({ code: 'subject-key-erased' });
    }
    expect(await subjectKeys.find(randomUUID())).toBeUndefined();
  });

  test('cannot be replaced or removed by the running register', async () => {
    for (const text of [
      "update keys.subject_key set wrapped = ''",
      'delete from keys.subject_key',
      'truncate keys.subject_key',
    ]) {
      await expect(system.query({}, { text })).rejects.toMatchObject({ code: 'database-refused' });
    }
    const bare = database.open();
    await expect(bare.query({}, { text: 'select from keys.subject_key' })).rejects.toMatchObject({
      code: 'database-refused',
    });
  });
});
