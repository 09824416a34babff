import { type Language, LOCALES } from '../../labels/language.ts';
import { WORDS } from '../../labels/words.ts';
import {
  type Block,
  cleaned,
  type Fact,
  type Inline,
  type Inlines,
  isLink,
  isSafeHref,
  type RenderedDocument,
  type Section,
  type Subsection,
  type Table,
} from '../model.ts';
import { TYPST_LAYOUT } from './typst-layout.ts';

/**
 * Typst source of the document. Every text stands in a string literal, never in markup, so that no text can become code.
 * Compiles to a tagged PDF (PDF/UA-1) with title, language, headings and table headers.
 */
export const writeTypst = (document: RenderedDocument, lang: Language): string => {
  const [language = lang, region = 'FI'] = LOCALES[lang].split('-');
  return `${TYPST_LAYOUT}
#set document(title: ${literal(document.title)}, author: ${literal(document.publisher)}, date: none)
#set text(lang: ${literal(language)}, region: ${literal(region.toLowerCase())})
#show: page-layout.with(title: ${literal(document.title)}, version: [${documentFacts(document.facts)}])

#front(title: [${text(document.title)}], publisher: [${text(document.publisher)}], version: [${documentFacts(document.facts)}])
${document.introduction.map((line) => `#par[${text(line)}]\n`).join('')}
${summary(document)}${contents(lang)}${document.sections.map(section).join('\n')}`;
};

/** A Typst string literal: the only form in which a text enters the source. */
const literal = (text: string): string =>
  `"${cleaned(text)
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('\t', ' ')}"`;

/** A text as content; the semicolon keeps what follows from being read as a call or a method of the string. */
const text = (given: string): string => `#${literal(given)};`;

const documentFacts = (facts: readonly Fact[]): string =>
  facts
    .map(({ term, values }) => `${text(`${term} `)}${values.map(inlines).join(text(', '))}`)
    .join(text(' · '));

const contents = (lang: Language): string =>
  `#contents(title: [${text(WORDS[lang].page.contentsPrinted)}])\n`;

const summary = ({ summary: told }: RenderedDocument): string =>
  told
    ? `#summary-box[
== ${text(told.heading)} <summary>
${told.sentences.map((line) => `- ${text(line)}\n`).join('')}
#facts(
${told.lines
  .map(
    ({ term, content, section: id, sectionHeading }) =>
      `  (${literal(term)}, [${content.map(inlines).join(' #linebreak() ')} #linebreak() #link(<${id}>)[${text(sectionHeading)}]]),\n`,
  )
  .join('')})
]
`
    : '';

const section = ({ id, heading, apart, blocks, subsections }: Section): string => {
  const told = `== ${text(heading)} <${id}>\n${blocks.map(block).join('')}${subsections.map(subsection).join('')}`;
  return apart ? `#apart-box[\n${told}]\n` : told;
};

const subsection = ({ id, heading, gist, blocks }: Subsection): string =>
  `=== ${text(heading)} <${id}>\n${gist ? `#gist[${text(gist)}]\n` : ''}${blocks.map(block).join('')}`;

const block = (one: Block): string => {
  switch (one.kind) {
    case 'paragraph':
      return `#par[${inlines(one.content)}]\n`;
    case 'list':
      return `${one.items.map((item) => `- ${inlines(item)}\n`).join('')}\n`;
    case 'facts':
      return `#facts(\n${one.facts
        .map(({ term, values }) => `  (${literal(term)}, [${listed(values)}]),\n`)
        .join('')})\n`;
    case 'table':
      return `#captioned-table([${text(one.caption)}], (${one.columns.map((column) => `[${text(column)}], `).join('')}), (${widths(one)}), (\n${one.rows
        .map((row) => `  (${row.map((cell) => `[${inlines(cell)}], `).join('')}),\n`)
        .join('')}))\n`;
  }
};

/** Column widths by the root of the longest text, so that a yes or no does not take as much room as a list. */
const widths = ({ columns, rows }: Table): string =>
  columns
    .map((column, index) => {
      const longest = Math.max(column.length, ...rows.map((row) => plainLength(row[index] ?? [])));
      return `${Math.min(14, Math.max(4, Math.sqrt(longest))).toFixed(1)}fr, `;
    })
    .join('');

const plainLength = (content: Inlines): number =>
  content.reduce(
    (sum, one) => sum + (typeof one === 'string' ? one : isLink(one) ? one.text : one.strong).length,
    0,
  );

/** Many short values stand in one paragraph: a printed page is no place for long columns. */
const listed = (values: readonly Inlines[]): string =>
  values.map(inlines).join(values.length > MANY ? text('; ') : ' #linebreak() ');

const MANY = 3;

const inlines = (content: Inlines): string => content.map(inline).join('');

const inline = (one: Inline): string => {
  if (typeof one === 'string') return text(one);
  if (!isLink(one)) return `#strong[${text(one.strong)}]`;
  if (!isSafeHref(one.href)) return text(one.text);
  const target = one.href.startsWith('#') ? `<${one.href.slice(1)}>` : literal(one.href);
  return `#link(${target})[${text(one.text)}]`;
};
