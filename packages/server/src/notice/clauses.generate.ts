import { fileURLToPath } from 'node:url';
import { parseNotice } from '@seloste/notice';
import { CLAUSE_STATUS } from './clause-status.ts';
import { declaringPaths } from './declaring-paths.ts';
import { readNoticeFiles } from './read-notice.ts';

const MPY = fileURLToPath(new URL('../../../../notices/mpy', import.meta.url));
const parsed = parseNotice(await readNoticeFiles(MPY));
const declared = declaringPaths(parsed.document ?? {});

const row = ({ clause, title, today, tests, notYet }: (typeof CLAUSE_STATUS)[number]) => {
  const where = (declared.get(clause) ?? []).map((path) => `\`${path}\``).join(', ');
  const shown = tests.map((test) => `[${test.slice(test.lastIndexOf('/') + 1)}](../../${test})`).join(', ');
  return `| ${clause} | ${title} | ${where || '—'} | ${today} ${shown} | ${notYet ?? '—'} |`;
};

const content = `# Clauses

What carries out each clause of the first notice. *Declared* is read from \`notices/mpy/notice.yaml\`; *enforced today* names
the test that shows it; *not yet* is what is still to be built.

| clause | what | declared by | enforced today | not yet |
|---|---|---|---|---|
${CLAUSE_STATUS.map(row).join('\n')}
`;

export const generated = [{ path: 'docs/reference/clauses.md', content }];
