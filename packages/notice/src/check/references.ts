import type { Path } from '../finding.ts';
import type { NoticeDocument } from '../language/document.ts';
import type { Part } from '../positions.ts';

/** Sections whose elements other parts of the notice refer to by name. */
export type Section =
  | 'controllers'
  | 'purposes'
  | 'categories'
  | 'sources'
  | 'recipients'
  | 'transfer_grounds'
  | 'permissions'
  | 'rights'
  | 'roles'
  | 'undertakings';

/** One place where the notice refers to an element of a section by its name. */
export interface Reference {
  readonly to: Section;
  readonly name: string;
  readonly path: Path;
  /** A name in a list or after a key stands on the value's side; a name that is itself a key, on the key's. */
  readonly part: Part;
}

const entries = <T>(section: Readonly<Record<string, T>> | undefined): [string, T][] =>
  Object.entries(section ?? {});

const one = (to: Section, name: string | undefined, path: Path): Reference[] =>
  name === undefined ? [] : [{ to, name, path, part: 'value' }];

const many = (to: Section, names: readonly string[] | undefined, path: Path): Reference[] =>
  (names ?? []).flatMap((name, index) => one(to, name, [...path, index]));

/** Every reference by name in the notice, section by section. Records, fields and texts are not among them. */
export const references = (document: NoticeDocument): Reference[] => [
  ...entries(document.controllers).flatMap(([id, controller]) =>
    many('purposes', controller.answers_for, ['controllers', id, 'answers_for']),
  ),
  ...entries(document.purposes).flatMap(([id, purpose]) => {
    const at = ['purposes', id];
    const uses = Object.keys(purpose.uses ?? {}).map(
      (name): Reference => ({ to: 'categories', name, path: [...at, 'uses', name], part: 'key' }),
    );
    return [
      ...many('controllers', purpose.controllers, [...at, 'controllers']),
      ...uses,
      ...one('permissions', purpose.consent?.permission, [...at, 'consent', 'permission']),
    ];
  }),
  ...categoryReferences(document),
  ...recipientReferences(document),
  ...entries(document.blocks).flatMap(([id, block]) => [
    ...(Array.isArray(block.closes) ? many('purposes', block.closes, ['blocks', id, 'closes']) : []),
    ...many('purposes', block.except, ['blocks', id, 'except']),
    ...many('sources', block.refuses_sources, ['blocks', id, 'refuses_sources']),
    ...one('permissions', block.permission, ['blocks', id, 'permission']),
  ]),
  ...many('rights', document.requests?.fee?.rights, ['requests', 'fee', 'rights']),
  ...entries(document.roles).flatMap(([id, role]) => [
    ...many('purposes', role.purposes, ['roles', id, 'purposes']),
    ...many('purposes', role.break_glass, ['roles', id, 'break_glass']),
    ...one('undertakings', role.undertaking, ['roles', id, 'undertaking']),
  ]),
  ...entries(document.systems).flatMap(([id, system]) =>
    many('categories', system.categories, ['systems', id, 'categories']),
  ),
  ...entries(document.paper_files).flatMap(([id, file]) => [
    ...many('roles', file.roles, ['paper_files', id, 'roles']),
    ...many('categories', file.categories, ['paper_files', id, 'categories']),
  ]),
];

const categoryReferences = (document: NoticeDocument): Reference[] =>
  entries(document.categories).flatMap(([id, category]) => {
    const at = ['categories', id];
    const marketing = [...at, 'traffic', 'marketing_consent'];
    return [
      ...many('sources', category.sources, [...at, 'sources']),
      ...one('permissions', category.traffic?.marketing_consent, marketing),
      ...(category.online ?? []).flatMap((item, index) => [
        ...one('purposes', item.purpose, [...at, 'online', index, 'purpose']),
        ...one('permissions', item.permission, [...at, 'online', index, 'permission']),
      ]),
      ...entries(category.admission).flatMap(([kind, admission]) =>
        one('permissions', admission?.permission, [...at, 'admission', kind, 'permission']),
      ),
    ];
  });

const recipientReferences = (document: NoticeDocument): Reference[] => [
  ...entries(document.recipients).flatMap(([id, recipient]) => {
    const at = ['recipients', id];
    return [
      ...many('purposes', recipient.purposes, [...at, 'purposes']),
      ...many('categories', recipient.categories, [...at, 'categories']),
      ...(recipient.transfers ?? []).flatMap((transfer, index) =>
        one('transfer_grounds', transfer.ground, [...at, 'transfers', index, 'ground']),
      ),
    ];
  }),
  ...entries(document.transfer_grounds).flatMap(([id, ground]) =>
    many('transfer_grounds', ground.together_with, ['transfer_grounds', id, 'together_with']),
  ),
  ...many('recipients', document.directory?.recipients, ['directory', 'recipients']),
];

/** The names that a section declares. */
export const declaredNames = (document: NoticeDocument, section: Section): string[] =>
  Object.keys(document[section] ?? {});
