import { type Language, tellPlanProblem } from '@seloste/notice';
import type { Difference } from './database-object.ts';
import { tellDifference } from './in-words.ts';
import { noticeErrors } from './notice.errors.ts';

/** Names the objects that differ, the first few in words; each of them as a sentence in the language. */
export function driftError(found: readonly Difference[], language: Language = 'en') {
  const named = found.slice(0, 5).map(({ name, planned, live, problem }) => {
    if (problem) return tellPlanProblem(problem, 'en');
    if (planned === undefined) return `${name} (nobody declared it)`;
    return live === undefined ? `${name} (missing)` : `${name} (differs)`;
  });
  const more = found.length > named.length ? `; and ${found.length - named.length} more` : '';
  return noticeErrors['notice-drift']({ count: found.length, objects: `${named.join('; ')}${more}` }).with({
    differences: found.map((difference) => ({
      name: difference.name,
      planned: difference.planned?.definition,
      live: difference.live?.definition,
      message: tellDifference(difference, language).message,
    })),
  });
}
