import type { RenderedDocument } from '@seloste/notice/document';
import { useId } from 'react';
import classes from './notice-text.module.css';

type Inlines = RenderedDocument['sections'][number]['blocks'] extends readonly (infer Block)[]
  ? Extract<Block, { kind: 'paragraph' }> extends { content: infer Content }
    ? Content
    : never
  : never;
type Block = RenderedDocument['sections'][number]['blocks'][number];

/** How the public reads the notice, drawn from the document without markup. */
export const NoticeText = ({ document }: { readonly document: RenderedDocument }) => {
  const prefix = useId();
  return (
    <article className={classes.text} lang={document.lang}>
      <h3>{document.title}</h3>
      {document.introduction.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {document.summary && (
        <ul>
          {document.summary.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {document.sections.map(({ id, heading, apart, blocks, subsections }) => (
        <section key={id} className={apart ? classes.apart : undefined} aria-labelledby={`${prefix}${id}`}>
          <h4 id={`${prefix}${id}`}>{heading}</h4>
          <Blocks blocks={blocks} />
          {subsections.map((part) => (
            <div key={part.id}>
              <h5>{part.heading}</h5>
              {part.gist && <p>{part.gist}</p>}
              <Blocks blocks={part.blocks} />
            </div>
          ))}
        </section>
      ))}
    </article>
  );
};

/** The blocks of a document have no ids of their own, and never change their places. */
const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: the places are the identity
  blocks.map((block, index) => <OneBlock key={index} block={block} />);

const OneBlock = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Words content={block.content} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={plain(item)}>
              <Words content={item} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {block.facts.map(({ term, values }) => (
            <div key={term}>
              <dt>{term}</dt>
              {values.map((value) => (
                <dd key={plain(value)}>
                  <Words content={value} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <TableBlock block={block} />;
  }
};

const TableBlock = ({ block }: { readonly block: Extract<Block, { kind: 'table' }> }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section className={classes.scroll} tabIndex={0} aria-label={block.caption}>
    <table>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([first = [], ...cells]) => (
          <tr key={plain(first)}>
            <th scope="row">
              <Words content={first} />
            </th>
            {cells.map((cell, index) => (
              <td key={block.columns[index + 1]}>
                <Words content={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** Links within the document are told as words here: this is a look at it, and the page itself is elsewhere. */
const Words = ({ content }: { readonly content: Inlines }) =>
  content.map((one) => {
    if (typeof one === 'string') return one;
    return 'strong' in one ? <strong key={one.strong}>{one.strong}</strong> : one.text;
  });

const plain = (content: Inlines): string =>
  content.map((one) => (typeof one === 'string' ? one : 'strong' in one ? one.strong : one.text)).join('');
