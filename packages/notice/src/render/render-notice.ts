import type { Language } from '../labels/language.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Texts } from '../texts.ts';
import type { Announcement } from './announcement.ts';
import { composeNotice } from './compose-notice.ts';
import type { RenderedDocument } from './model.ts';
import { type HtmlOptions, writeHtml } from './writers/html.ts';
import { writeMarkdown } from './writers/markdown.ts';
import { writeTypst } from './writers/typst.ts';

/** What a document can be written as. A PDF is compiled from `typst` by the server, for it needs native code. */
export type Format = 'html' | 'markdown' | 'typst';

export interface RenderOptions extends HtmlOptions {
  readonly lang: Language;
  readonly format: Format;
  /** Told above everything else: changes that are coming or have come. */
  readonly announcements?: readonly Announcement[];
}

/** The public notice in one language and format. Pure: nothing is read and nothing is written. */
export const renderNotice = (document: NoticeDocument, texts: Texts, options: RenderOptions): string =>
  writeDocument(composeNotice(document, texts, options.lang, options.announcements), options);

/** Writes any document of the intermediate model. */
export const writeDocument = (document: RenderedDocument, options: RenderOptions): string => {
  switch (options.format) {
    case 'html':
      return writeHtml(document, options.lang, options);
    case 'markdown':
      return writeMarkdown(document);
    case 'typst':
      return writeTypst(document, options.lang);
  }
};
