import { LANGUAGE_NAMES, type Language } from '../../labels/language.ts';
import { WORDS } from '../../labels/words.ts';
import {
  type Block,
  cleaned,
  firstAndOthers,
  type Inline,
  type Inlines,
  isLink,
  isSafeHref,
  type RenderedDocument,
  type Section,
  type Subsection,
  type Summary,
} from '../model.ts';
import { NOTICE_STYLESHEET, stylesheetHash } from './stylesheet.ts';

export interface HtmlOptions {
  /**
   * Address of the stylesheet when the server serves {@link NOTICE_STYLESHEET} itself; left out, the page carries it in
   * one style element that its own content security policy allows by hash.
   */
  readonly stylesheetHref?: string;
  /** Addresses of this document in its languages, for the language switch. */
  readonly languageLinks?: Partial<Readonly<Record<Language, string>>>;
}

/** One page that works without any script: landmarks, ordered headings, details that print open. */
export const writeHtml = (document: RenderedDocument, lang: Language, options: HtmlOptions = {}): string => {
  const { page } = WORDS[lang];
  const [first, others] = firstAndOthers(document);
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${policy(options)}<title>${escaped(document.title)}</title>
${style(options)}</head>
<body>
<a class="skip" href="#content">${escaped(page.skip)}</a>
<header class="masthead">
<div class="frame">
<p class="publisher">${escaped(document.publisher)}</p>
${languageSwitch(lang, options)}</div>
</header>
<div class="frame layout">
<nav class="contents" aria-labelledby="contents-heading">
<h2 id="contents-heading">${escaped(page.contents)}</h2>
<ol>
${contentsItems(document)}
</ol>
</nav>
<main id="content" tabindex="-1">
<h1>${escaped(document.title)}</h1>
${versionLine(document)}${document.introduction.map((line) => `<p class="lead">${escaped(line)}</p>\n`).join('')}${first.map(section).join('')}${
  document.summary ? summary(document.summary) : ''
}${others.map(section).join('')}</main>
</div>
<footer class="colophon"><div class="frame"><p>${escaped(document.publisher)}</p>${versionLine(document)}</div></footer>
</body>
</html>
`;
};

const escaped = (text: string): string =>
  cleaned(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const policy = ({ stylesheetHref }: HtmlOptions): string =>
  stylesheetHref === undefined
    ? `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${stylesheetHash()}'; base-uri 'none'; form-action 'none'">\n`
    : '';

const style = ({ stylesheetHref }: HtmlOptions): string =>
  stylesheetHref === undefined
    ? `<style>${NOTICE_STYLESHEET}</style>\n`
    : `<link rel="stylesheet" href="${escaped(stylesheetHref)}">\n`;

const languageSwitch = (current: Language, { languageLinks = {} }: HtmlOptions): string => {
  const items = Object.entries(languageLinks).map(([lang, href]) => {
    const here = lang === current ? ' aria-current="page"' : '';
    return `<li><a href="${escaped(href)}" lang="${lang}" hreflang="${lang}"${here}>${LANGUAGE_NAMES[lang as Language]}</a></li>`;
  });
  if (items.length < 2) return '';
  return `<nav class="languages" aria-label="${escaped(WORDS[current].page.languages)}"><ul>${items.join('')}</ul></nav>\n`;
};

const contentsItems = (document: RenderedDocument): string => {
  const [first, others] = firstAndOthers(document);
  const told = document.summary ? [{ id: 'summary', heading: document.summary.heading }] : [];
  return [...first, ...told, ...others]
    .map(({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`)
    .join('\n');
};

const versionLine = ({ facts }: RenderedDocument): string =>
  facts.length === 0
    ? ''
    : `<ul class="version">${facts.map(({ term, values }) => `<li>${escaped(term)} ${values.map(inlines).join(', ')}</li>`).join('')}</ul>\n`;

const summary = ({
  heading,
  sentences,
  lines,
}: Summary): string => `<section class="summary" aria-labelledby="summary">
<h2 id="summary">${escaped(heading)}</h2>
${sentences.length > 0 ? `<ul class="sentences">${sentences.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>\n` : ''}<dl class="lines">
${lines
  .map(
    (line) =>
      `<div><dt>${escaped(line.term)}</dt><dd>${line.content.map((part) => `<p>${inlines(part)}</p>`).join('')}<p class="more"><a href="#${line.section}">${escaped(line.sectionHeading)}</a></p></dd></div>`,
  )
  .join('\n')}
</dl>
</section>
`;

const section = ({ id, heading, apart, blocks, subsections }: Section): string => `<section${
  apart ? ' class="apart"' : ''
} aria-labelledby="${id}">
<h2 id="${id}">${escaped(heading)}</h2>
${blocks.map(block).join('')}${subsections.map(subsection).join('')}</section>
`;

/** The id stands on what is folded away: a link to it opens the details, without any script. */
const subsection = ({ id, heading, gist, folded, blocks }: Subsection): string => {
  const told = blocks.map(block).join('');
  const gistPart = gist ? `<span class="gist">${escaped(gist)}</span>` : '';
  if (folded)
    return `<details>\n<summary><h3>${escaped(heading)}</h3>${gistPart}</summary>\n<div class="opened" id="${id}">\n${told}</div>\n</details>\n`;
  const gistLine = gist ? `<p class="gist">${escaped(gist)}</p>\n` : '';
  return `<div class="part" id="${id}">\n<h3>${escaped(heading)}</h3>\n${gistLine}${told}</div>\n`;
};

const block = (one: Block): string => {
  switch (one.kind) {
    case 'paragraph':
      return `<p>${inlines(one.content)}</p>\n`;
    case 'list':
      return `<ul>\n${one.items.map((item) => `<li>${inlines(item)}</li>\n`).join('')}</ul>\n`;
    case 'facts':
      return `<dl>\n${one.facts
        .map(
          ({ term, values }) =>
            `<div><dt>${escaped(term)}</dt>${values.map((v) => `<dd>${inlines(v)}</dd>`).join('')}</div>\n`,
        )
        .join('')}</dl>\n`;
    case 'table':
      return table(one.caption, one.columns, one.rows);
  }
};

/** On a narrow screen the rows become cards; the roles keep them a table for those who listen to the page. */
const table = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly Inlines[])[],
): string => {
  const head = columns
    .map((column) => `<th scope="col" role="columnheader">${escaped(column)}</th>`)
    .join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, index) => {
      if (index === 0) return `<th scope="row" role="rowheader">${inlines(cell)}</th>`;
      return `<td role="cell" data-column="${escaped(columns[index] ?? '')}">${inlines(cell)}</td>`;
    });
    return `<tr role="row">${cells.join('')}</tr>\n`;
  });
  return `<table role="table">
<caption>${escaped(caption)}</caption>
<thead role="rowgroup"><tr role="row">${head}</tr></thead>
<tbody role="rowgroup">
${body.join('')}</tbody>
</table>
`;
};

const inlines = (content: Inlines): string => content.map(inline).join('');

const inline = (one: Inline): string => {
  if (typeof one === 'string') return escaped(one);
  if (!isLink(one)) return `<strong>${escaped(one.strong)}</strong>`;
  return isSafeHref(one.href) ? `<a href="${escaped(one.href)}">${escaped(one.text)}</a>` : escaped(one.text);
};
