import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../labels/language.ts';
import { parseNotice } from '../parse.ts';
import { recordOfProcessing } from './record.ts';
import { renderRecord } from './render-record.ts';

const file = (path: string) => ({
  name: path,
  text: readFileSync(new URL(`../../../../notices/mpy/${path}`, import.meta.url), 'utf8'),
});
const { document, texts } = parseNotice({
  ...file('notice.yaml'),
  texts: Object.fromEntries(LANGUAGES.map((lang) => [lang, file(`texts/${lang}.yaml`)])),
});
if (!document) throw new Error('notices/mpy does not parse');

describe('the record of processing activities, GDPR 30(1)', () => {
  it('has for every controller each of its purposes, with all that the article asks for', () => {
    const record = recordOfProcessing(document, texts, 'en');
    expect(record.controllers.map(({ id }) => id)).toEqual(Object.keys(document.controllers ?? {}));
    for (const { activities, joint_with } of record.controllers) {
      expect(joint_with).toHaveLength(2);
      expect(activities.length).toBeGreaterThan(0);
      for (const { name, basis, subjects, uses } of activities) {
        expect([name, basis, ...subjects].every((text) => text !== '')).toBe(true);
        expect(uses.length, name).toBeGreaterThan(0);
        for (const use of uses) expect(use.retention.length, use.name).toBeGreaterThan(0);
      }
    }
    expect(record.security.length).toBeGreaterThan(0);
    const transfers = record.controllers
      .flatMap(({ activities }) => activities)
      .flatMap(({ recipients }) => recipients)
      .flatMap((r) => r.transfers);
    expect(
      transfers.some(
        ({ country, decision }) => country === 'United States' && decision?.includes('2023/1795'),
      ),
    ).toBe(true);
  });

  it('loses a category from a purpose when the notice does', () => {
    const document2 = structuredClone(document);
    delete document2.purposes?.customer_service?.uses?.barrings;
    const categories = (given: typeof document) =>
      recordOfProcessing(given, texts, 'fi')
        .controllers[0]?.activities.find(({ id }) => id === 'customer_service')
        ?.uses.map(({ id }) => id);
    expect(categories(document)).toContain('barrings');
    expect(categories(document2)).not.toContain('barrings');
  });

  it.each(LANGUAGES)('is written in %s with a title, every controller and no dead link', (lang) => {
    const html = renderRecord(document, texts, { lang, format: 'html' });
    for (const { name } of Object.values(document.controllers ?? {})) expect(html).toContain(`>${name}</h2>`);
    expect(html).toContain('id="retention"');
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });
});
