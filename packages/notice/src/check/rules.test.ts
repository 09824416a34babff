import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LANGUAGES } from '../labels/language.ts';
import type { NoticeFiles } from '../parse.ts';
import { catalogue } from './catalogue.ts';
import { findingsPage } from './findings-page.ts';
import { checkSample, type Sample } from './sample.ts';
import { tellFindings, titleOf } from './words/tell-finding.ts';

const samples = new URL('./samples/', import.meta.url);
const pages = new URL('../../../../docs/reference/findings/', import.meta.url);
const read = (folder: URL, name: string) => readFileSync(new URL(name, folder), 'utf8');
const textFile = (language: string) => ({
  name: `texts/${language}.yaml`,
  text: read(samples, `base/texts/${language}.yaml`),
});
const base: NoticeFiles = {
  name: 'notice.yaml',
  text: read(samples, 'base/notice.yaml'),
  texts: { fi: textFile('fi'), sv: textFile('sv') },
};
const sample = (name: string) => parse(read(samples, name)) as Sample;
const found = (name: string) =>
  tellFindings(checkSample(base, sample(name)), 'en').map(({ code, message }) => `${code} ${message}`);

const checkBad = (code: string) => checkSample(base, sample(`${code}.bad.yaml`));

const all = catalogue;

describe.each(all)('$code $name', ({ code, name, severity, law }) => {
  test('its bad twin is found, and nothing else', () => {
    const lines = found(`${code}.bad.yaml`);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => !line.startsWith(`${code} `))).toEqual([]);
  });

  test.each(LANGUAGES)('its bad twin is told in %s, with every value in its place', (language) => {
    for (const { message, help = '' } of tellFindings(checkBad(code), language)) {
      expect(`${message} ${help}`.replaceAll(/"[^"]*"|”[^”]*”/g, '')).not.toMatch(
        /[{}]|undefined|NaN|\[object|, ,|^F\d{3}/,
      );
    }
  });

  test('its good twin has no finding', () => {
    expect(found(`${code}.good.yaml`)).toEqual([]);
  });

  test('its page names it and shows both twins as they are', () => {
    const page = read(pages, `${code}.md`);
    expect(page.split('\n').slice(0, 3)).toEqual([
      `# ${code} ${name}: ${titleOf(code, 'en')}`,
      '',
      `Severity: ${severity}${law ? ` · Law: ${law}` : ''}`,
    ]);
    for (const twin of ['bad', 'good']) expect(page).toContain(read(samples, `${code}.${twin}.yaml`).trim());
  });
});

describe('the catalogue of findings', () => {
  test('the base notice has no finding', () => {
    expect(checkSample(base, {}).map(({ code, path }) => `${code} ${path}`)).toEqual([]);
  });

  test('the list of findings is that of today: npm run generate writes it', () => {
    expect(read(pages, 'README.md')).toBe(findingsPage());
  });

  test('codes and names are used once', () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test('every page and every sample belongs to a rule', () => {
    const codes = new Set(all.map(({ code }) => code));
    const named = [
      ...readdirSync(pages).filter((file) => /^F\d+\.md$/.test(file)),
      ...readdirSync(samples).filter((file) => file.endsWith('.yaml')),
    ];
    expect(named.filter((file) => !codes.has(file.slice(0, 4)))).toEqual([]);
  });
});
