import type { Retention } from '../language/category.ts';
import type { NoticeDocument } from '../language/document.ts';

/** Leads that the public notice puts at the head of a section when the texts have them. */
const LEADS = ['purposes', 'data', 'sources', 'recipients', 'transfers', 'rights', 'protection'];
const FORMS = ['noun', 'from', 'until', 'year_of'];

/**
 * Keys of texts that are used when they are there and not missed when they are not: the public notice has words of its own for them.
 * Leads of sections, holds that put deletion off, kinds of traffic data, and the moments from which retention counts.
 */
export const optionalTexts = (document: NoticeDocument): string[] => [
  ...LEADS.map((section) => `notice.${section}`),
  ...Object.values(document.categories ?? {}).flatMap(({ traffic, retention, retention_of }) => [
    ...(traffic?.kinds ?? []).map((kind) => `traffic_kinds.${kind}`),
    ...[retention, ...Object.values(retention_of ?? {})].flatMap((rule) => ofRetention(rule)),
  ]),
];

const ofRetention = (rule: Retention | undefined): string[] => [
  ...(rule?.held_while ?? []).map((hold) => `holds.${hold}.name`),
  ...[rule?.event ?? [], rule?.until?.event ?? []]
    .flat()
    .flatMap((event) => FORMS.map((form) => `moments.${event}.${form}`)),
];
