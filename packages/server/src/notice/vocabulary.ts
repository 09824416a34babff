import {
  isAnsweredInTime,
  type NoticeDocument,
  type Operation,
  type Texts,
  textAt,
  usesOf,
} from '@seloste/notice';
import type { EffectiveNotice } from './notice-in-force.ts';

/** What the notice alone does not know of a record: its part of a URL, and whether it is read by spans of time. */
export interface RecordAddress {
  readonly path: string;
  readonly stream: boolean;
}

/** What the notice says in one language, in the form in which a screen needs it. */
export interface Vocabulary {
  readonly edition: number;
  readonly language: string;
  readonly languages: readonly string[];
  readonly controllers: readonly { readonly id: string; readonly name: string }[];
  readonly purposes: Readonly<Record<string, PurposeWords>>;
  readonly categories: Readonly<Record<string, CategoryWords>>;
  readonly sources: Readonly<Record<string, Named>>;
  readonly roles: Readonly<
    Record<string, Named & { purposes: readonly string[]; duties: readonly string[] }>
  >;
  readonly blocks: Readonly<Record<string, Named>>;
  readonly permissions: Readonly<Record<string, Named & { channel?: string; wording: string }>>;
  readonly rights: Readonly<Record<string, Named & { readonly answered: boolean }>>;
  readonly requests: { readonly ways: readonly string[]; readonly identify: readonly string[] };
  readonly recipients: Readonly<Record<string, Named>>;
  readonly undertakings: Readonly<Record<string, { version?: string; text: string }>>;
}

interface Named {
  readonly name: string;
}

interface PurposeWords extends Named {
  readonly description: string;
  readonly clause: readonly string[];
  readonly controllers: readonly string[];
  readonly concerns: readonly string[];
  /** Roles whose people may name it. */
  readonly roles: readonly string[];
  readonly uses: Readonly<
    Record<string, { readonly may: readonly Operation[]; readonly fields?: readonly string[] }>
  >;
  readonly consent?: { readonly permission: string };
  readonly marketing?: Readonly<Record<string, string>>;
}

interface CategoryWords extends Named {
  readonly description: string;
  readonly clause: readonly string[];
  readonly records: Readonly<
    Record<
      string,
      RecordAddress & { readonly label: string; readonly fields: Readonly<Record<string, string>> }
    >
  >;
  /** Purposes that may read it, wholly or in part. */
  readonly opened_by: readonly string[];
  /** Best first. */
  readonly sources: readonly string[];
}

/**
 * The words and the rules of the notice in one language: labels of what it names, who may use what for what. A text that
 * is not written stands as its id. Pure: the same edition gives the same vocabulary.
 *
 * @param addresses of every record of the register; one that no category declares is not told of.
 */
export const vocabularyOf = (
  { document, texts, edition }: Pick<EffectiveNotice, 'document' | 'texts' | 'edition'>,
  language: string,
  addresses: Readonly<Record<string, RecordAddress>>,
): Vocabulary => {
  const text = (key: string, otherwise: string): string => {
    const found = textAt(texts as Texts, language, key);
    return found === undefined ? otherwise : typeof found === 'string' ? found : found.join('\n');
  };
  const name = (list: string, id: string): Named => ({ name: text(`${list}.${id}.name`, id) });
  const controllers = Object.entries(document.controllers ?? {}).map(([id, one]) => ({
    id,
    name: one.name ?? id,
  }));
  const purposes = Object.entries(document.purposes ?? {});
  const roles = Object.entries(document.roles ?? {});

  return {
    edition,
    language,
    languages: document.notice.languages,
    controllers,
    purposes: each(document.purposes, (purpose, id) => ({
      ...name('purposes', id),
      description: text(`purposes.${id}.description`, ''),
      clause: listOf(purpose.clause),
      controllers: purpose.controllers ?? controllers.map((one) => one.id),
      concerns: purpose.concerns ?? ['customer'],
      roles: roles.filter(([, role]) => role.purposes?.includes(id)).map(([role]) => role),
      uses: usesOf(purpose),
      ...(purpose.consent && { consent: { permission: purpose.consent.permission } }),
      ...(purpose.marketing && { marketing: each(purpose.marketing, ({ rule }) => rule ?? 'prior_consent') }),
    })),
    categories: each(document.categories, (category, id) => ({
      ...name('categories', id),
      description: text(`categories.${id}.description`, ''),
      clause: listOf(category.clause),
      records: recordsOf(category.fields, addresses, text),
      opened_by: purposes
        .filter(([, purpose]) => usesOf(purpose)[id]?.may.includes('read'))
        .map(([purpose]) => purpose),
      sources: category.sources ?? [],
    })),
    sources: each(document.sources, (_, id) => name('sources', id)),
    roles: each(document.roles, (role, id) => ({
      ...name('roles', id),
      purposes: role.purposes ?? [],
      duties: role.duties ?? [],
    })),
    blocks: each(document.blocks, (_, id) => name('blocks', id)),
    permissions: each(document.permissions, (permission, id) => ({
      ...name('permissions', id),
      ...(permission.channel && { channel: permission.channel }),
      wording: text(permission.wording ?? `permissions.${id}.wording`, ''),
    })),
    rights: each(document.rights, ({ article }, id) => ({
      ...name('rights', id),
      answered: isAnsweredInTime(article, document.notice.valid_from ?? '9999-12-31'),
    })),
    requests: { ways: document.requests?.ways ?? [], identify: document.requests?.identify ?? [] },
    recipients: each(document.recipients, ({ name: own }, id) => ({
      name: own ?? text(`recipients.${id}.name`, id),
    })),
    undertakings: each(document.undertakings, ({ version, text: key }, id) => ({
      ...(version && { version }),
      text: text(key ?? `undertakings.${id}.text`, ''),
    })),
  };
};

type Fields = NonNullable<NonNullable<NoticeDocument['categories']>[string]['fields']>;

const recordsOf = (
  fields: Fields | undefined,
  addresses: Readonly<Record<string, RecordAddress>>,
  text: (key: string, otherwise: string) => string,
): CategoryWords['records'] =>
  Object.fromEntries(
    Object.entries(fields ?? {}).flatMap(([record, columns]) => {
      const address = Object.hasOwn(addresses, record) ? addresses[record] : undefined;
      if (address === undefined) return [];
      const labels = columns.map((column) => [column, text(`fields.${record}.${column}`, column)]);
      return [
        [
          record,
          { ...address, label: text(`records.${record}`, record), fields: Object.fromEntries(labels) },
        ],
      ];
    }),
  );

const each = <From, To>(
  from: Readonly<Record<string, From>> | undefined,
  turn: (from: From, id: string) => To,
): Record<string, To> =>
  Object.fromEntries(Object.entries(from ?? {}).map(([id, one]) => [id, turn(one, id)]));

const listOf = (clause: string | readonly string[] | undefined): readonly string[] =>
  clause === undefined ? [] : typeof clause === 'string' ? [clause] : clause;
