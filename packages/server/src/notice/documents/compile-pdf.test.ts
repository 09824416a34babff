import { fileURLToPath } from 'node:url';
import { composeNotice, LANGUAGES, parseNotice, renderNotice } from '@seloste/notice';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { readNoticeFiles } from '../read-notice.ts';
import { compilePdf } from './compile-pdf.ts';

const folder = fileURLToPath(new URL('../../../../../notices/mpy', import.meta.url));
const { document, texts } = parseNotice(await readNoticeFiles(folder));
if (!document) throw new Error('notices/mpy does not parse');

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

const open = async (pdf: Buffer) => {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const opened = await task.promise;
  let text = '';
  const roles = new Map<string, number>();
  const count = (node: Node) => {
    if (node.role) roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
    node.children?.forEach(count);
  };
  for (let number = 1; number <= opened.numPages; number += 1) {
    const page = await opened.getPage(number);
    const content = await page.getTextContent();
    text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    count((await page.getStructTree()) as Node);
  }
  const { info, metadata } = await opened.getMetadata();
  const markInfo = await opened.getMarkInfo();
  await task.destroy();
  return {
    text: text.replace(/[\s\u00AD]+/g, ''),
    roles,
    info: info as Record<string, unknown>,
    metadata,
    markInfo,
  };
};

describe('the notice as PDF', () => {
  it.each(LANGUAGES)('is tagged, titled and in its language: %s', async (lang) => {
    const source = renderNotice(document, texts, { lang, format: 'typst' });
    const { text, roles, info, metadata, markInfo } = await open(await compilePdf(source));
    const composed = composeNotice(document, texts, lang);

    expect(new Map(markInfo as unknown as Map<string, boolean>).get('Marked')).toBe(true);
    expect(info).toMatchObject({ Title: composed.title });
    expect(String(info.Language).toLowerCase()).toMatch(new RegExp(`^${lang}`));
    expect(metadata?.get('pdfuaid:part')).toBe('1');
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TH', 'TD', 'L', 'Link'])
      expect(roles.get(role), role).toBeGreaterThan(0);

    const headings = composed.sections.flatMap(({ heading, subsections }) => [
      heading,
      ...subsections.map((s) => s.heading),
    ]);
    expect(headings.filter((heading) => !text.includes(heading.replace(/\s+/g, '')))).toEqual([]);
    expect(roles.get('H2')).toBeGreaterThanOrEqual(composed.sections.length);
  });

  it('gives the same bytes for the same notice', async () => {
    const source = renderNotice(document, texts, { lang: 'en', format: 'typst' });
    expect((await compilePdf(source)).equals(await compilePdf(source))).toBe(true);
  });

  it('prints hostile texts as they are, and runs none of them', async () => {
    const hostile = [
      '#panic("x")',
      '"; panic("x"); "',
      '\\"#panic()',
      '] #panic() [',
      '$x$ `y` @z <w> = h',
      '#read("/etc/hosts")',
    ];
    const purposes = Object.fromEntries(hostile.map((_, index) => [`p${index}`, {}]));
    const names = Object.fromEntries(
      hostile.map((name, index) => [`p${index}`, { name, description: name }]),
    );
    const notice = { seloste: 1, notice: { id: 'evil', languages: ['en'] }, purposes } as const;
    const source = renderNotice(
      { ...notice, notice: { id: 'evil', languages: ['en'] } },
      { en: { purposes: names } },
      { lang: 'en', format: 'typst' },
    );
    const { text } = await open(await compilePdf(source));
    for (const name of hostile) expect(text).toContain(name.replace(/\s+/g, ''));
  });

  it('refuses what the engine cannot typeset with an error of the catalogue', async () => {
    await expect(compilePdf('#panic("no")')).rejects.toMatchObject({ code: 'document-not-compiled' });
  });
});
