import type { Rule } from '../rule.ts';

export const idleBlock: Rule = {
  code: 'F139',
  name: 'idle-block',
  severity: 'error',
  check: ({ document, finding }) => {
    const purposes = Object.keys(document.purposes ?? {});
    return Object.entries(document.blocks ?? {})
      .filter(([, { closes, except, refuses_sources }]) => {
        if (refuses_sources !== undefined && refuses_sources.length > 0) return false;
        const closed = closes === 'all' ? purposes : (closes ?? []);
        return closed.every((purpose) => except?.includes(purpose));
      })
      .map(([id]) => finding(['blocks', id], { values: { id } }));
  },
};
