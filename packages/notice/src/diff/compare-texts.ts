import { type TextTree, textKeys } from '../texts.ts';
import type { Comparison, Edition } from './comparison.ts';
import type { Reason } from './words.ts';

/**
 * Words that changed while the structure stayed. Most are only words; what a person was asked to consent to, and what
 * a legitimate interest is, are not.
 */
export const compareTexts = (comparison: Comparison, editions: readonly [Edition, Edition]): void => {
  const { before, after } = comparison;
  const [old, now] = editions.map(({ texts }) => new Set(textKeys((texts[after.lang] ?? {}) as TextTree)));
  for (const key of now ?? []) {
    if (!old?.has(key)) continue;
    comparison.changed(
      'wording',
      ['texts', ...key.split('.')],
      key,
      { before: before.text(key), after: after.text(key) },
      reasonFor(key),
    );
  }
};

const reasonFor = (key: string): Reason => {
  if (/^permissions\..+\.wording$/.test(key)) return 'consent_changed';
  if (key.startsWith('interests.')) return 'basis_changed';
  if (key.startsWith('automated.')) return 'automated_decision';
  return 'wording_only';
};
