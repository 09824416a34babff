import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { showPath } from '../finding.ts';
import { parseNotice } from '../parse.ts';
import { publishedPoints } from './as-published.expected.ts';
import { checkNotice } from './check-notice.ts';
import { SAMPLE_DAY } from './sample.ts';
import { tellFinding } from './words/tell-finding.ts';

const folder = new URL('../../../../notices/mpy-as-published/', import.meta.url);
const read = (name: string) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') });
const parsed = parseNotice({ ...read('notice.yaml'), texts: { fi: read('texts/fi.yaml') } });
const found = checkNotice(parsed, { on: SAMPLE_DAY });
const at = (code: string, path: string) =>
  found.filter((finding) => finding.code === code && showPath(finding.path) === path);

describe('the notice as it was published', () => {
  test('can be stated in the language: nothing of it is a fault of reading', () => {
    expect(parsed.findings).toEqual([]);
    expect(parsed.document).toBeDefined();
  });

  test('has 46 points', () => {
    const ids = Array.from({ length: 46 }, (_, index) => `N${String(index + 1).padStart(2, '0')}`);
    expect(Object.keys(publishedPoints)).toEqual(ids);
  });

  test.each(Object.entries(publishedPoints))('%s is found: $point', (_, { findings, weight }) => {
    const missing = findings.filter(([code, path]) => at(code, path).length === 0);
    expect(missing).toEqual([]);
    const severities = findings.flatMap(([code, path]) => at(code, path)).map(({ severity }) => severity);
    expect([weight, 'review'].some((severity) => severities.some((own) => own === severity))).toBe(true);
  });

  test('names the annulled decision, the day of the judgment and its number', () => {
    const [annulled] = found.filter(({ rule }) => rule === 'transfer-annulled-decision');
    const message = annulled && tellFinding(annulled, 'en').message;
    expect(message).toContain('(EU) 2016/1250');
    expect(message).toContain('16 July 2020');
    expect(message).toContain('C-311/18');
  });

  test('was not yet wrong in everything on the day before the judgment', () => {
    const before = checkNotice(parsed, { on: '2020-07-15' }).map(({ code }) => code);
    expect(before).not.toContain('F401');
    expect(before).not.toContain('F804');
    expect(before).toContain('F801');
  });
});
