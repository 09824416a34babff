import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { parseNotice } from '../parse.ts';
import { textReport } from '../report/text-report.ts';
import { checkNotice } from './check-notice.ts';
import { tellFindings } from './words/tell-finding.ts';

const page = readFileSync(new URL('../../../../docs/how-to/write-a-notice.md', import.meta.url), 'utf8');

interface Step {
  readonly kind: 'yaml' | 'console';
  readonly file: string;
  readonly content: string;
}

/** Blocks of the page in order: fragments of the files they name, and calls with what they print. */
const steps: Step[] = [...page.matchAll(/^```(yaml|console)(?: (\S+))?\n(.*?)^```$/gms)].map(
  ([, kind, file = '', content = '']) => ({ kind: kind as Step['kind'], file, content }),
);

/** The file with a fragment's keys added under those that are there; lines above them keep their numbers. */
const added = (text: string | undefined, fragment: string): string => {
  if (text === undefined) return fragment;
  const file = parseDocument(text);
  for (const [path, value] of leavesOf(parse(fragment), [])) file.setIn(path, value);
  return file.toString({ flowCollectionPadding: false });
};

const leavesOf = (value: unknown, path: string[]): [path: string[], leaf: unknown][] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]))
    : [[path, value]];

const report = (files: ReadonlyMap<string, string>): string => {
  const name = 'my-notice/notice.yaml';
  const text = files.get('notice.yaml') ?? '';
  const english = files.get('texts/en.yaml');
  const texts = english === undefined ? {} : { en: { name: 'my-notice/texts/en.yaml', text: english } };
  const findings = checkNotice(parseNotice({ name, text, texts }), { on: '2026-11-22' });
  return textReport(tellFindings(findings, 'en'), { [name]: text }, 'en');
};

test('each step of the page leads to what the page says that the checker prints', () => {
  const files = new Map<string, string>();
  let calls = 0;
  for (const { kind, file, content } of steps) {
    if (kind === 'yaml') files.set(file, added(files.get(file), content));
    else {
      const [call, ...told] = content.trimEnd().split('\n');
      expect(call).toBe('$ npx seloste notice check my-notice --on 2026-11-22');
      const printed = report(files).split('\n');
      const untold = told.filter((line) => !printed.includes(line));
      expect(untold, printed.join('\n')).toEqual([]);
      calls += 1;
    }
  }
  expect(calls).toBe(3);
  expect(report(files)).toBe('No findings.');
});
