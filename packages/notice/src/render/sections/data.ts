import { periodInWords } from '../../labels/period.ts';
import { retentionSentence } from '../../labels/retention-sentence.ts';
import type { Category } from '../../language/category.ts';
import { usesOf } from '../../uses.ts';
import {
  type Block,
  type Fact,
  fact,
  facts,
  type Inlines,
  paragraph,
  type Section,
  separated,
  table,
} from '../model.ts';
import { anchor, capitalised, lowered, type Voice } from '../voice.ts';
import { groundInWords } from './retention.ts';

/** GDPR 14(1)(d), 14(2)(f), 13(2)(a), 13(2)(e): per category its fields, sources, time, and whether one must give it. */
export const dataSection = (voice: Voice): Section => ({
  id: 'data',
  heading: voice.words.sections.data,
  blocks: voice.lines('notice.data').map((line) => paragraph(line)),
  subsections: Object.entries(voice.document.categories ?? {}).map(([id, category]) => {
    const [gist] = voice.description('categories', id);
    return {
      id: anchor('categories', id),
      heading: voice.name('categories', id),
      ...(gist ? { gist } : {}),
      folded: true,
      blocks: categoryBlocks(voice, id, category),
    };
  }),
});

const categoryBlocks = (voice: Voice, id: string, category: Category): Block[] => {
  const { words, document } = voice;
  const purposes = Object.entries(document.purposes ?? {}).filter(([, purpose]) => usesOf(purpose)[id]);
  const recipients = Object.entries(document.recipients ?? {}).filter(([, r]) => r.categories?.includes(id));
  return [
    ...voice
      .description('categories', id)
      .slice(1)
      .map((line) => paragraph(line)),
    ...facts([
      fact(words.category.fields, ...fieldLists(voice, category)),
      fact(words.category.traffic, trafficKinds(voice, category)),
      fact(words.category.about, aboutWhom(voice, category)),
      fact(words.category.sources, (category.sources ?? []).map((s) => voice.name('sources', s)).join(', ')),
      ...retentionFacts(voice, category),
      providedFact(voice, category),
      fact(words.category.purposes, separated(purposes.map(([purpose]) => voice.link('purposes', purpose)))),
      fact(words.category.recipients, separated(recipients.map(([r]) => voice.link('recipients', r)))),
      fact(words.category.handling, ...handling(voice, category)),
      fact(
        words.category.identityCode,
        category.identity_code_ground
          ? capitalised(voice.laws([category.identity_code_ground]) ?? '')
          : undefined,
      ),
    ]),
    ...onlineTable(voice, id, category),
  ];
};

const fieldLists = (voice: Voice, category: Category): string[] => {
  const records = Object.entries(category.fields ?? {});
  return records.map(([record, fields]) => {
    const labels = [...new Set(fields.map((field) => lowered(voice.field(`${record}.${field}`))))].join(', ');
    return records.length > 1 ? `${voice.name('records', record)}: ${labels}` : labels;
  });
};

const trafficKinds = (voice: Voice, category: Category): string | undefined => {
  if (!category.traffic) return undefined;
  const kinds = category.traffic.kinds.map(
    (kind) => voice.text(`traffic_kinds.${kind}`) ?? kind.replaceAll('_', ' '),
  );
  const consent = category.traffic.marketing_consent;
  const marketing = consent && voice.words.category.trafficMarketing(voice.name('permissions', consent));
  return [`${voice.joined(kinds)}.`, marketing].filter(Boolean).join(' ');
};

const aboutWhom = (voice: Voice, { kinds, standings }: Category): string | undefined => {
  const { words } = voice;
  const groups = [
    kinds?.map((kind) => words.kinds[kind]),
    standings?.map((standing) => words.standings[standing]),
  ];
  return groups
    .filter((group) => group !== undefined && group.length > 0)
    .map((group) => capitalised(voice.joined(group ?? [])))
    .join('; ');
};

const retentionFacts = (voice: Voice, category: Category): (Fact | undefined)[] => {
  const { words, lang, retentionNames } = voice;
  const own = Object.entries(category.retention_of ?? {}).map(
    ([record, rule]) =>
      words.retention.of(voice.name('records', record)) +
      lowered(retentionSentence(lang, rule, retentionNames)),
  );
  const main = category.retention && retentionSentence(lang, category.retention, retentionNames);
  return [
    fact(words.category.retention, main, ...own),
    fact(words.category.ground, category.retention && groundInWords(voice, category.retention)),
  ];
};

const providedFact = (voice: Voice, { provided }: Category): Fact | undefined => {
  if (!provided) return undefined;
  const { consequence } = provided;
  const key = consequence?.includes('.') ? consequence : consequence && `consequences.${consequence}`;
  return fact(voice.words.category.provided, voice.words.provided[provided.duty], voice.text(key));
};

const handling = (voice: Voice, category: Category): (string | undefined)[] => {
  const { words } = voice;
  const labels = (fields: readonly string[]) =>
    voice.joined([...new Set(fields.map((f) => lowered(voice.field(f))))]);
  return [
    category.encrypt?.length ? words.category.encrypted(labels(category.encrypt)) : undefined,
    category.mask?.length ? words.category.masked(labels(category.mask)) : undefined,
    category.recorded_calls?.told_before ? words.category.toldBeforeRecording : undefined,
    category.recorded_calls?.copy_on_request ? words.category.copyOfRecording : undefined,
  ];
};

const onlineTable = (voice: Voice, id: string, category: Category): Block[] => {
  const { online } = voice.words;
  const rows = (category.online ?? []).map((technique): Inlines[] => [
    [technique.name],
    [technique.party],
    voice.link('purposes', technique.purpose),
    [periodInWords(voice.lang, technique.lifetime)],
    [technique.exempt ? online.exempt : online.consent],
  ]);
  const columns = [online.name, online.party, online.purpose, online.lifetime, online.permission];
  return table(voice.words.category.online(voice.name('categories', id)), columns, rows);
};
