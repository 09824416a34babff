import type { Path } from '../finding.ts';
import type { NoticeDocument } from '../language/document.ts';
import { retentionEvents, retentionRules } from './retention-rules.ts';

/** A text that the notice needs in each of its languages. */
export interface ExpectedText {
  /** Dotted key in the text files. */
  readonly key: string;
  /** The element of the structure that needs it. */
  readonly path: Path;
  /**
   * `name`: nothing can be shown without it. `description`: it can, but the reader is told too little. `welcome`: a text
   * of the notice's own in place of what the language says by itself.
   */
  readonly weight: 'name' | 'description' | 'welcome';
}

/** Sections whose elements are shown by name, and those that are also described. */
const NAMED = [
  'sources',
  'transfer_grounds',
  'roles',
  'blocks',
  'measures',
  'systems',
  'paper_files',
] as const;
const DESCRIBED = ['purposes', 'categories', 'recipients', 'rights'] as const;

/** Every text that the structure calls for, in its order. */
export const expectedTexts = (document: NoticeDocument): ExpectedText[] => [
  name('notice.title', ['notice']),
  ...['summary', 'introduction', 'changes'].map((part) => description(`notice.${part}`, ['notice'])),
  ...DESCRIBED.flatMap((section) =>
    Object.keys(document[section] ?? {}).flatMap((id) => [
      name(`${section}.${id}.name`, [section, id]),
      description(`${section}.${id}.description`, [section, id]),
    ]),
  ),
  ...NAMED.flatMap((section) =>
    Object.keys(document[section] ?? {}).map((id) => name(`${section}.${id}.name`, [section, id])),
  ),
  ...Object.entries(document.permissions ?? {}).flatMap(([id, { wording }]) => [
    name(`permissions.${id}.name`, ['permissions', id]),
    name(wording ?? `permissions.${id}.wording`, ['permissions', id]),
  ]),
  ...Object.entries(document.undertakings ?? {}).map(([id, { text }]) =>
    name(text ?? `undertakings.${id}.text`, ['undertakings', id]),
  ),
  ...fieldLabels(document),
  ...referredTexts(document),
  ...retentionTexts(document),
];

const name = (key: string, path: Path): ExpectedText => ({ key, path, weight: 'name' });
const description = (key: string, path: Path): ExpectedText => ({ key, path, weight: 'description' });
const welcome = (key: string, path: Path): ExpectedText => ({ key, path, weight: 'welcome' });

/** A text is named by its whole key, or by its last part when it stands in the section that such texts have. */
const keyIn = (section: string, key: string | undefined): string | undefined =>
  key === undefined || key.includes('.') ? key : `${section}.${key}`;

/** How the days that retention counts from, and what stops it, are said in a sentence. */
const retentionTexts = (document: NoticeDocument): ExpectedText[] => [
  ...retentionEvents(document)
    .filter(({ event }) => /^\w+\.\w+$/.test(event))
    .flatMap(({ event, path }) =>
      ['noun', 'from'].map((form) => description(`moments.${event}.${form}`, path)),
    ),
  ...Object.entries(document.categories ?? {}).flatMap(([id, category]) =>
    retentionRules(id, category).flatMap(({ rule, path }) =>
      (rule.held_while ?? []).map((hold, index) =>
        welcome(`holds.${hold}.name`, [...path, 'held_while', index]),
      ),
    ),
  ),
];

const fieldLabels = (document: NoticeDocument): ExpectedText[] => {
  const labels = Object.entries(document.categories ?? {}).flatMap(([category, { fields }]) =>
    Object.entries(fields ?? {}).flatMap(([record, names]) => {
      const path = ['categories', category, 'fields', record];
      return [
        name(`records.${record}`, path),
        ...names.map((field, index) => name(`fields.${record}.${field}`, [...path, index])),
      ];
    }),
  );
  return [...new Map(labels.toReversed().map((label) => [label.key, label])).values()].toReversed();
};

/** Texts that an element names by their key. */
const referredTexts = (document: NoticeDocument): ExpectedText[] => {
  const texts: ExpectedText[] = [];
  const refer = (key: string | undefined, path: Path) => {
    if (key !== undefined) texts.push(name(key, path));
  };
  refer(document.controllership?.essence, ['controllership', 'essence']);
  for (const [id, purpose] of Object.entries(document.purposes ?? {})) {
    const at = ['purposes', id];
    refer(keyIn('interests', purpose.basis?.interest), [...at, 'basis', 'interest']);
    for (const [category, use] of Object.entries(purpose.uses ?? {})) {
      if (!Array.isArray(use))
        refer(keyIn('interests', use.basis?.interest), [...at, 'uses', category, 'basis', 'interest']);
    }
    for (const [channel, { limits }] of Object.entries(purpose.marketing ?? {})) {
      limits?.forEach((limit, index) => {
        refer(keyIn('limits', limit), [...at, 'marketing', channel, 'limits', index]);
      });
    }
    purpose.consent?.withdraw?.forEach((way, index) => {
      texts.push(welcome(`ways.${way}`, [...at, 'consent', 'withdraw', index]));
    });
    refer(keyIn('automated', purpose.automated_decision?.logic), [...at, 'automated_decision', 'logic']);
  }
  for (const [id, category] of Object.entries(document.categories ?? {})) {
    refer(keyIn('consequences', category.provided?.consequence), [
      'categories',
      id,
      'provided',
      'consequence',
    ]);
    category.traffic?.kinds.forEach((kind, index) => {
      refer(`traffic_kinds.${kind}`, ['categories', id, 'traffic', 'kinds', index]);
    });
  }
  for (const [id, recipient] of Object.entries(document.recipients ?? {})) {
    recipient.transfers?.forEach(({ copy }, index) => {
      refer(copy, ['recipients', id, 'transfers', index, 'copy']);
    });
  }
  for (const [id, right] of Object.entries(document.rights ?? {})) {
    refer(keyIn('limits', right.condition), ['rights', id, 'condition']);
  }
  return texts;
};
