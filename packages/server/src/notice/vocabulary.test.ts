import { fileURLToPath } from 'node:url';
import { LANGUAGES, parseNotice } from '@seloste/notice';
import { describe, expect, test } from 'vitest';
import { buildHttp } from '../http/build-http.ts';
import { recordAddresses } from '../register/register.api.ts';
import type { EffectiveNotice } from './notice-in-force.ts';
import { readNoticeFiles } from './read-notice.ts';
import { vocabularyRoutes } from './vocabulary.routes.ts';
import { vocabularyOf } from './vocabulary.ts';

const folder = fileURLToPath(new URL('../../../../notices/mpy', import.meta.url));
const { document, texts } = parseNotice(await readNoticeFiles(folder));
if (!document) throw new Error('notices/mpy does not parse');
const mpy = { document, texts, edition: 7 } as unknown as EffectiveNotice;

const open = async (notice: () => EffectiveNotice) => {
  const http = await buildHttp({
    version: '0.0.0',
    log: { level: 'silent' },
    guard: () => undefined,
    api: [vocabularyRoutes(notice, recordAddresses)],
    readiness: {},
  });
  return (language?: string, etag?: string) =>
    http.inject({
      url: `/v1/notice/vocabulary${language ? `?language=${language}` : ''}`,
      headers: etag ? { 'if-none-match': etag } : {},
    });
};

describe('the vocabulary', () => {
  test('names every record and field of the notice’s categories in each of its languages', () => {
    for (const language of LANGUAGES) {
      const { categories } = vocabularyOf(mpy, language, recordAddresses);
      for (const [id, { records, name }] of Object.entries(categories)) {
        expect(name, id).not.toBe(id);
        expect(Object.keys(records).toSorted()).toEqual(
          Object.keys(document.categories?.[id]?.fields ?? {}).toSorted(),
        );
        for (const [record, { label, fields }] of Object.entries(records)) {
          expect(label).not.toBe(record);
          for (const [field, words] of Object.entries(fields))
            expect(words, `${record}.${field}`).not.toBe(field);
        }
      }
    }
  });

  test('says which rights are answered in time, and how they are used', () => {
    const { rights, requests } = vocabularyOf(mpy, 'sv', recordAddresses);
    const answered = Object.keys(rights).filter((id) => rights[id]?.answered);
    expect(answered).toContain('objection_to_marketing');
    expect(answered).not.toEqual(expect.arrayContaining(['complaint']));
    expect(answered).not.toContain('directory_refusal');
    expect(rights.access?.name).toMatch(/^Rätt/);
    expect(requests.ways).toEqual(document.requests?.ways);
  });

  test('says who opens a category, and how its records are reached', () => {
    const { categories, purposes } = vocabularyOf(mpy, 'en', recordAddresses);
    expect(categories.traffic_data?.opened_by).toEqual(['billing', 'statutory_duties', 'subject_rights']);
    expect(categories.recordings?.opened_by).not.toContain('customer_service'); // it may only add
    expect(categories.traffic_data?.records.traffic_record).toMatchObject({
      path: 'traffic-records',
      stream: true,
    });
    expect(purposes.billing?.roles).toEqual(['biller', 'collector']);
    expect(purposes.customer_service?.uses.identity_code).toEqual({
      may: ['read'],
      fields: ['identity_code.masked'],
    });
    expect(purposes.electronic_marketing).toMatchObject({
      consent: { permission: 'electronic_marketing' },
      marketing: { email: 'prior_consent' },
    });
  });

  test('shows an id where a text is not written, and only records that the register has', () => {
    const bare = {
      document: {
        seloste: 1,
        notice: { id: 'gym', languages: ['en'] },
        categories: { visits: { fields: { visit: ['door'], person: ['family_name'] } } },
      },
      texts: { en: {} },
      edition: 1,
    } as unknown as EffectiveNotice;
    expect(vocabularyOf(bare, 'en', recordAddresses).categories.visits).toMatchObject({
      name: 'visits',
      records: { person: { label: 'person', fields: { family_name: 'family_name' } } },
    });
    expect(vocabularyOf(bare, 'en', recordAddresses).categories.visits?.records).not.toHaveProperty('visit');
  });

  test('comes in the language that is asked for, to anybody, and not again while it is the same', async () => {
    let edition = 7;
    const get = await open(() => ({ ...mpy, edition }));
    const swedish = await get('sv');
    expect(swedish.json()).toMatchObject({ edition: 7, language: 'sv', languages: ['fi', 'sv', 'en'] });
    const etag = String(swedish.headers.etag);
    expect(await get('sv', etag)).toMatchObject({ statusCode: 304, body: '' });
    expect((await get('fi', etag)).statusCode).toBe(200);
    edition = 8;
    expect((await get('sv', etag)).json()).toMatchObject({ edition: 8 });
    expect((await get()).json()).toMatchObject({ language: 'fi' });
    expect((await get('de')).statusCode).toBe(422);
  });
});
