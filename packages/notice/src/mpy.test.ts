import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkNotice } from './check/check-notice.ts';
import { parseNotice, type SourceFile } from './parse.ts';
import { textKeys } from './texts.ts';
import { usesOf } from './uses.ts';

const LANGUAGES = ['fi', 'sv', 'en'];
const FOLDER = new URL('../../../notices/mpy/', import.meta.url);
const file = (name: string): SourceFile => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') });
const parsed = parseNotice({
  ...file('notice.yaml'),
  texts: Object.fromEntries(LANGUAGES.map((language) => [language, file(`texts/${language}.yaml`)])),
});
const document = parsed.document ?? expect.fail('the notice cannot be read');
const purposes = Object.entries(document.purposes ?? {});
const uses = purposes.map(([id, purpose]) => ({ id, uses: usesOf(purpose) }));

/** The rows of the controllers' own list that a notice has to declare; O7 is a part of O2. */
const CLAUSES = Object.entries({ P: 13, D: 20, S: 9, R: 4, T: 5, A: 5, K: 2, O: 8, U: 2, N: 2 }).flatMap(
  ([letter, count]) => Array.from({ length: count }, (_, index) => `${letter}${index + 1}`),
);

/** Every `clause:` anywhere in the document. */
const clausesIn = (node: unknown): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) =>
        key === 'clause' ? [value].flat().map(String) : clausesIn(value),
      );

/** Every key of a YAML file, however deep. */
const keysIn = (node: unknown): string[] =>
  typeof node !== 'object' || node === null
    ? []
    : Object.entries(node).flatMap(([key, value]) => [key, ...keysIn(value)]);

describe('the notice of the MPY group', () => {
  it('has nothing that the checker objects to on the day it is dated and on its first', () => {
    for (const on of ['2026-11-22', '2026-12-01']) {
      const findings = checkNotice(parsed, { on });
      expect(findings.map(({ code, line, values }) => `${code} ${line} ${JSON.stringify(values)}`)).toEqual(
        [],
      );
    }
  });

  it('declares every clause, and none that there is not', () => {
    expect([...new Set(clausesIn(document))].sort()).toEqual([...CLAUSES].sort());
  });

  it('says the same things in every language', () => {
    const [first, ...others] = LANGUAGES.map((language) => textKeys(parsed.texts[language] ?? {}).sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it('has no text that a comma or a colon cut in two', () => {
    for (const language of LANGUAGES) {
      const keys = keysIn(parse(file(`texts/${language}.yaml`).text));
      expect(keys.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
    }
  });

  it('gives every purpose to a role, and every role an undertaking', () => {
    const roles = Object.values(document.roles ?? {});
    const reached = new Set(roles.flatMap((role) => role.purposes ?? []));
    expect(purposes.map(([id]) => id).filter((id) => !reached.has(id))).toEqual([]);
    expect(roles.filter((role) => role.undertaking === undefined)).toEqual([]);
  });

  it('lets some purpose add to every category but the history, which the register writes itself', () => {
    const added = new Set(
      uses.flatMap((purpose) =>
        Object.entries(purpose.uses).flatMap(([id, use]) => (use.may.includes('add') ? [id] : [])),
      ),
    );
    const never = Object.keys(document.categories ?? {}).filter((id) => !added.has(id));
    expect(never).toEqual(['change_history']);
  });

  it('lets those who answer data subjects read every category whole', () => {
    const all = usesOf(document.purposes?.subject_rights ?? {});
    for (const id of Object.keys(document.categories ?? {})) {
      expect(all[id]?.may, id).toContain('read');
      expect(all[id]?.fields, id).toBeUndefined();
    }
  });

  it('shows the whole identity code to three purposes and traffic data to three', () => {
    const reading = (category: string) =>
      uses.flatMap(({ id, uses: of }) => {
        const use = of[category];
        return use?.may.includes('read') && use.fields === undefined ? [id] : [];
      });
    expect(reading('identity_code')).toEqual(['service_delivery', 'statutory_duties', 'subject_rights']);
    expect(reading('traffic_data')).toEqual(['billing', 'statutory_duties', 'subject_rights']);
  });

  it('keeps identity codes, bills, traffic data and calls from every marketing purpose', () => {
    const marketing = purposes.filter(([, { marketing }]) => marketing !== undefined).map(([id]) => id);
    expect(marketing).toHaveLength(4);
    for (const purpose of uses.filter(({ id }) => marketing.includes(id))) {
      for (const category of ['identity_code', 'billing', 'collection', 'traffic_data', 'recordings']) {
        expect(purpose.uses[category], `${purpose.id} ${category}`).toBeUndefined();
      }
    }
  });

  it('lets every purpose that sends marketing be closed by the ban on all of it', () => {
    const marketing = purposes.filter(([, { marketing }]) => marketing !== undefined).map(([id]) => id);
    expect(document.blocks?.direct_marketing_ban?.closes).toEqual(expect.arrayContaining(marketing));
  });

  it('closes what rests on a legitimate interest to those who object', () => {
    const resting = purposes.flatMap(([id, { basis }]) => (basis?.article === '6(1)(f)' ? [id] : []));
    expect([...(document.blocks?.objection?.closes ?? [])].sort()).toEqual(resting.sort());
  });
});
