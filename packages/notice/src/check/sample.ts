import { parse, stringify } from 'yaml';
import { type NoticeFiles, parseNotice } from '../parse.ts';
import { checkNotice } from './check-notice.ts';

/**
 * A sample of a rule, as written in `samples/<code>.bad.yaml` and `.good.yaml`: what to change in the base notice.
 * Patches are JSON merge patches (RFC 7396): null removes a key. `edit` changes the characters of `notice.yaml`, for what is
 * no longer YAML when it is wrong.
 */
export interface Sample {
  readonly on?: string;
  readonly notice?: unknown;
  readonly texts?: Readonly<Record<string, unknown>>;
  readonly edit?: readonly { readonly from: string; readonly to: string }[];
}

/** The day on which samples are judged when they name none. */
export const SAMPLE_DAY = '2026-11-22';

/** The base notice with the sample's changes, as files. */
export const sampleFiles = (base: NoticeFiles, sample: Sample): NoticeFiles => {
  const texts: Record<string, { name: string; text: string }> = {};
  for (const language of new Set([...Object.keys(base.texts), ...Object.keys(sample.texts ?? {})])) {
    const change = sample.texts?.[language];
    if (change === null) continue;
    const name = `texts/${language}.yaml`;
    texts[language] = { name, text: patched(base.texts[language]?.text ?? '{}', change) };
  }
  return { name: base.name, text: edited(patched(base.text, sample.notice), sample.edit), texts };
};

/** The findings of a sample. */
export const checkSample = (base: NoticeFiles, sample: Sample) =>
  checkNotice(parseNotice(sampleFiles(base, sample)), { on: sample.on ?? SAMPLE_DAY });

const edited = (text: string, edits: Sample['edit'] = []): string =>
  edits.reduce((changed, { from, to }) => {
    if (!changed.includes(from)) throw new Error(`The base notice has no "${from}" to edit.`);
    return changed.replace(from, () => to);
  }, text);

const patched = (text: string, patch: unknown): string =>
  patch === undefined ? text : stringify(merge(parse(text), patch));

/** A JSON merge patch (RFC 7396) applied to a value: null removes a key, a list is replaced whole. */
const merge = (target: unknown, patch: unknown): unknown => {
  if (!isMap(patch)) return patch;
  const merged: Record<string, unknown> = isMap(target) ? { ...target } : {};
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete merged[key];
    else merged[key] = merge(merged[key], change);
  }
  return merged;
};

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
