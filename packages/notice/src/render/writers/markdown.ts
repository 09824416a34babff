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
} from '../model.ts';

/** GitHub-flavoured Markdown. Every text is escaped; only headings carry an anchor, so that links within work. */
export const writeMarkdown = (document: RenderedDocument): string => {
  const [first, others] = firstAndOthers(document);
  return [
    `# ${escaped(document.title)}`,
    escaped(document.publisher),
    document.facts
      .map(({ term, values }) => `${escaped(term)}: ${values.map(inlines).join(', ')}`)
      .join(' · '),
    ...document.introduction.map(escaped),
    ...first.flatMap(section),
    ...summary(document),
    ...others.flatMap(section),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
};

const section = ({ id, heading: title, blocks, subsections }: Section): string[] => [
  heading(2, id, title),
  ...blocks.map(block),
  ...subsections.flatMap((part) => [
    heading(3, part.id, part.heading),
    part.gist ? `*${escaped(part.gist)}*` : '',
    ...part.blocks.map(block),
  ]),
];

const summary = ({ summary: told }: RenderedDocument): string[] =>
  told
    ? [
        heading(2, 'summary', told.heading),
        told.sentences.map((line) => `- ${escaped(line)}`).join('\n'),
        told.lines
          .map(
            ({ term, content, section, sectionHeading }) =>
              `- **${escaped(term)}:** ${content.map(inlines).join(' ')} [${escaped(sectionHeading)}](#${section})`,
          )
          .join('\n'),
      ]
    : [];

const heading = (level: number, id: string, text: string): string =>
  `<a id="${id}"></a>\n\n${'#'.repeat(level)} ${escaped(text)}`;

const block = (one: Block): string => {
  switch (one.kind) {
    case 'paragraph':
      return inlines(one.content);
    case 'list':
      return one.items.map((item) => `- ${inlines(item)}`).join('\n');
    case 'facts':
      return one.facts
        .map(({ term, values }) =>
          values.length === 1
            ? `- **${escaped(term)}:** ${values.map(inlines).join('')}`
            : `- **${escaped(term)}:**\n${values.map((value) => `  - ${inlines(value)}`).join('\n')}`,
        )
        .join('\n');
    case 'table':
      return [
        `**${escaped(one.caption)}**\n`,
        `| ${one.columns.map(escaped).join(' | ')} |`,
        `| ${one.columns.map(() => '---').join(' | ')} |`,
        ...one.rows.map((row) => `| ${row.map(inlines).join(' | ')} |`),
      ].join('\n');
  }
};

/** Backslashes before all that Markdown or the HTML within it could take for markup; line breaks become spaces. */
const escaped = (text: string): string =>
  cleaned(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(
      /^(\s*)([-+=]|\d+[.)])/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    // A bare address would become a link by itself.
    .replace(/(https?|ftp|www)(:\/\/|\.)/gi, '$1\u2060$2');

const inlines = (content: Inlines): string => content.map(inline).join('');

const inline = (one: Inline): string => {
  if (typeof one === 'string') return escaped(one);
  if (!isLink(one)) return `**${escaped(one.strong)}**`;
  return isSafeHref(one.href)
    ? `[${escaped(one.text)}](<${one.href.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
    : escaped(one.text);
};
