import { tellPlanProblem } from '@seloste/notice';
import type { Difference } from './database-object.ts';
import { noticeErrors } from './notice.errors.ts';

/** Names the objects that differ, the first few in words. */
export function driftError(found: readonly Difference[]) {
  const named = found.slice(0, 5).map(({ name, planned, live, problem }) => {
    if (problem) return tellPlanProblem(problem, 'en');
    if (planned === undefined) return `${name} (nobody declared it)`;
    return live === undefined ? `${name} (missing)` : `${name} (differs)`;
  });
  const more = found.length > named.length ? `; and ${found.length - named.length} more` : '';
  return noticeErrors['notice-drift']({ count: found.length, objects: `${named.join('; ')}${more}` }).with({
    differences: found.map(({ name, planned, live }) => ({
      name,
      planned: planned?.definition,
      live: live?.definition,
    })),
  });
}
