import { LANGUAGES, type Language, type NoticeDocument, type Texts, textAt } from '@seloste/notice';

export interface NoticeInWords {
  readonly document: NoticeDocument;
  readonly texts: Texts;
}

/** A notice as the database keeps it, with its texts as what they are. */
export const inWords = ({
  document,
  texts,
}: {
  readonly document: NoticeDocument;
  readonly texts: Record<string, unknown>;
}): NoticeInWords => ({ document, texts: texts as Texts });

/** Category → its fields in one record, and in how many records it has any. */
export interface CategoryOfRecord {
  readonly category: string;
  readonly fields: readonly string[];
  readonly records: number;
}

/** What notices call things in a language; what none has a text for is called by its id. */
export interface NamesOfNotice {
  readonly nameOf: (list: 'purposes' | 'categories' | 'blocks' | 'sources', id: string) => string;
  readonly controller: (id: string) => string;
  readonly record: (id: string) => string;
  readonly field: (record: string, field: string) => string;
  /** The categories that declare fields of the record, by the first notice that has any. */
  readonly categoriesOf: (record: string) => readonly CategoryOfRecord[];
}

/** @param notices the one to be asked first: what it does not have is called as in the next. */
export const namesOfNotice = (notices: readonly NoticeInWords[], language: Language): NamesOfNotice => {
  const text = (key: string, otherwise: string): string => {
    for (const { texts } of notices) {
      for (const one of [language, ...LANGUAGES]) {
        const found = textAt(texts, one, key);
        if (found !== undefined) return typeof found === 'string' ? found : found.join(' ');
      }
    }
    return otherwise;
  };
  return {
    nameOf: (list, id) => text(`${list}.${id}.name`, id),
    controller: (id) =>
      notices.map(({ document }) => document.controllers?.[id]?.name).find((name) => name !== undefined) ??
      id,
    record: (id) => text(`records.${id}`, id),
    field: (record, field) => text(`fields.${record}.${field}`, field),
    categoriesOf: (record) =>
      notices.map(({ document }) => categoriesOf(document, record)).find(({ length }) => length > 0) ?? [],
  };
};

const categoriesOf = (document: NoticeDocument, record: string): CategoryOfRecord[] =>
  Object.entries(document.categories ?? {}).flatMap(([category, { fields = {} }]) =>
    Object.hasOwn(fields, record)
      ? [{ category, fields: fields[record] ?? [], records: Object.keys(fields).length }]
      : [],
  );
