import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../labels/language.ts';
import type { NoticeDocument } from '../language/document.ts';
import { parseNotice } from '../parse.ts';
import { composeNotice } from './compose-notice.ts';
import { isSafeHref, type RenderedDocument } from './model.ts';
import { renderNotice } from './render-notice.ts';

const read = (folder: string, languages: readonly string[]) => {
  const file = (path: string) => {
    const name = new URL(`../../../../notices/${folder}/${path}`, import.meta.url);
    return { name: path, text: readFileSync(name, 'utf8') };
  };
  const parsed = parseNotice({
    ...file('notice.yaml'),
    texts: Object.fromEntries(languages.map((lang) => [lang, file(`texts/${lang}.yaml`)])),
  });
  if (!parsed.document) throw new Error(`notices/${folder} does not parse`);
  return { document: parsed.document, texts: parsed.texts };
};

const mpy = read('mpy', LANGUAGES);

const internalLinks = (html: string) => [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
const withoutBreaks = (text: string) => text.replaceAll('\u00A0', ' ');

describe('the public notice', () => {
  it.each(LANGUAGES)(
    'tells in %s every purpose, category, source, recipient and right by its name',
    (lang) => {
      const html = renderNotice(mpy.document, mpy.texts, { lang, format: 'markdown' }).replaceAll('\\', '');
      const groups = ['purposes', 'categories', 'sources', 'recipients', 'rights', 'measures'] as const;
      for (const group of groups)
        for (const id of Object.keys(mpy.document[group] ?? {})) {
          const texts = mpy.texts[lang]?.[group] as unknown as Record<string, { name: string }>;
          expect(html, `${group}.${id}`).toContain(texts[id]?.name.replace(/\.$/, ''));
        }
    },
  );

  it.each(LANGUAGES)('has in %s no link that leads nowhere and no id twice', (lang) => {
    const html = renderNotice(mpy.document, mpy.texts, { lang, format: 'html' });
    const found = ids(html);
    expect(new Set(found).size).toBe(found.length);
    expect(internalLinks(html).filter((target) => !found.includes(target ?? ''))).toEqual([]);
  });

  it('tells of each purpose its basis, interest or law, and the fields that a use is narrowed to', () => {
    const text = told(composeNotice(mpy.document, mpy.texts, 'en'), 'purposes-customer-service');
    expect(text).toContain('Legal basis');
    expect(text).toContain('GDPR Article 6(1)(b)');
    expect(text).toMatch(/only [^)]*balance|only [^)]*due date/i);
  });

  it('sets the right to object apart, before all other sections', () => {
    const [first, ...others] = composeNotice(mpy.document, mpy.texts, 'fi').sections;
    expect(first).toMatchObject({ id: 'objection', apart: true });
    expect(others.some(({ apart }) => apart)).toBe(false);
  });

  it('follows the structure: a use removed from a purpose is gone from its text', () => {
    const before = told(composeNotice(mpy.document, mpy.texts, 'en'), 'purposes-customer-service');
    const document = structuredClone(mpy.document);
    delete document.purposes?.customer_service?.uses?.barrings;
    const after = told(composeNotice(document, mpy.texts, 'en'), 'purposes-customer-service');
    expect(before).toContain('Service barrings');
    expect(after).not.toContain('Service barrings');
  });

  it('says how long traffic data are kept, with the ceiling and what holds deletion', () => {
    const text = withoutBreaks(told(composeNotice(mpy.document, mpy.texts, 'en'), 'categories-traffic-data'));
    expect(text).toMatch(
      /Kept for 6 months from the latest of these: .+\. Never kept longer than 3 years from .+\./,
    );
    expect(text).toMatch(/Deletion waits in this case: .+\./);
  });

  it('names a country once, however many grounds data go there on, and leaves the letter of a Y-tunnus large', () => {
    const text = withoutBreaks(renderNotice(mpy.document, mpy.texts, { lang: 'fi', format: 'markdown' }));
    expect(text).not.toContain('Yhdysvallat ja Yhdysvallat');
    expect(text).toContain('Y-tunnus, yhtiömuoto');
  });

  it('can be looked at even when the notice lacks most of what it should tell', () => {
    const published = read('mpy-as-published', ['fi']);
    for (const format of ['html', 'markdown', 'typst'] as const)
      expect(
        renderNotice(published.document, published.texts, { lang: 'fi', format }).length,
      ).toBeGreaterThan(2000);
    const bare: NoticeDocument = { seloste: 1, notice: { id: 'bare', languages: ['en'] } };
    expect(renderNotice(bare, {}, { lang: 'en', format: 'html' })).toContain('<h1>Privacy notice</h1>');
  });
});

const told = (document: RenderedDocument, id: string): string => {
  const part = document.sections.flatMap(({ subsections }) => subsections).find((one) => one.id === id);
  expect(part, id).toBeDefined();
  return JSON.stringify(part?.blocks);
};

describe('texts are data', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><svg onload=alert(1)>',
    '&lt;b&gt;',
    '#import "x.typ": *',
    '#panic("x")',
    '"; panic("x"); "',
    '\\"; #panic()',
    '] #panic() [',
    '| a | b |\n# heading\n[x](javascript:alert(1))',
    '\u202Egnp.exe\u0000',
    '$ x $ `code` @ref <label>',
  ];
  const evil = (text: string) => {
    const document: NoticeDocument = {
      seloste: 1,
      notice: { id: 'evil', languages: ['en'] },
      controllers: { c: { name: text, email: text, phone: text, url: text, address: { street: text } } },
      purposes: {
        p: { basis: { article: '6(1)(c)', law: [{ act: text, section: text }] }, uses: { d: ['read'] } },
      },
      categories: { d: { fields: { r: ['f'] }, retention: { event: 'r.f', keep: 'P1Y' } } },
      recipients: { [text]: { name: text, link: text, country: text, categories: ['d'] } },
    };
    const named = { name: text, description: text };
    const texts = {
      en: {
        notice: { title: text, summary: [text], introduction: text },
        purposes: { p: named },
        categories: { d: named },
        fields: { r: { f: text } },
        recipients: { [text]: named },
      },
    };
    return { document, texts };
  };

  it.each(hostile)('never lets %j become markup in HTML', (text) => {
    const { document, texts } = evil(text);
    const html = renderNotice(document, texts, { lang: 'en', format: 'html' });
    const body = html.slice(html.indexOf('<body>'));
    expect(body).not.toMatch(/<script|<img|<svg|<b>|<\/style/);
    const tags = [...body.matchAll(/<\/?([a-z0-9]+)((?:\s[^<>]*)?)>/g)];
    for (const [, , attributes = ''] of tags) expect(attributes).not.toMatch(/\son\w+\s*=|javascript:/i);
    expect([...body].some((char) => char === '\u0000' || char === '\u202E')).toBe(false);
  });

  it('never leaves an unescaped quote or line break in Typst source, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary' })), (text) => {
        const { document, texts } = evil(text);
        const source = renderNotice(document, texts, { lang: 'en', format: 'typst' });
        const markup = source
          .slice(source.indexOf('#set document'))
          .replace(/"(?:[^"\\\n]|\\["\\])*"/g, '""');
        expect(markup.replace(/<[a-z0-9-]+>/g, '')).not.toMatch(/panic|import|alert/);
        expect(markup.replaceAll('""', '')).not.toContain('"');
      }),
      { numRuns: 200 },
    );
  });

  it('escapes Markdown, so that no text makes a heading, a link or a table row of its own', () => {
    const { document, texts } = evil('| a | b |\n# heading\n[x](javascript:alert(1)) <b>');
    const markdown = renderNotice(document, texts, { lang: 'en', format: 'markdown' });
    expect(markdown).not.toMatch(/^# heading|\[x\]\(javascript|(?<!\\)<b>/m);
  });

  it('links only to addresses that are safe to follow', () => {
    expect(['https://a.fi', 'mailto:a@b.fi', 'tel:+358', '#data'].every(isSafeHref)).toBe(true);
    expect(
      ['javascript:alert(1)', 'data:text/html,x', '//a.fi', ' javascript:x', '#"><b>'].some(isSafeHref),
    ).toBe(false);
  });
});

describe('the HTML page', () => {
  const html = renderNotice(mpy.document, mpy.texts, {
    lang: 'sv',
    format: 'html',
    languageLinks: { fi: '/notice/fi', sv: '/notice/sv', en: '/notice/en' },
  });

  it('carries no script, no inline style and nothing to fetch', () => {
    expect(html).not.toMatch(/<script|\sstyle=|\son\w+=|@import|url\(|<img|<link/);
    expect(html).toContain("default-src 'none'; style-src 'sha256-");
  });

  it('names its language, and links its sisters in theirs', () => {
    expect(html).toContain('<html lang="sv">');
    expect(html).toContain('<a href="/notice/fi" lang="fi" hreflang="fi">Suomeksi</a>');
    expect(html).toContain('aria-current="page">På svenska</a>');
  });

  it('leaves the stylesheet to the server when it has an address', () => {
    const served = renderNotice(mpy.document, mpy.texts, {
      lang: 'fi',
      format: 'html',
      stylesheetHref: '/notice.css',
    });
    expect(served).toContain('<link rel="stylesheet" href="/notice.css">');
    expect(served).not.toMatch(/<style|Content-Security-Policy/);
  });
});
