import type { Verb } from '../platform/cli/command-line.ts';

/** Every verb of `seloste`, in the order of the help. Add a line here and a file beside this one. */
export const verbs: readonly Verb[] = [
  {
    name: 'serve',
    summary: 'Start the register: database, API and pages',
    load: () => import('./serve.ts'),
  },
  { name: 'migrate', summary: 'Bring the database to the newest schema', load: () => import('./migrate.ts') },
  {
    name: 'notice check',
    summary: 'Tell what is wrong with a notice, and what a human must look at',
    load: () => import('./notice-check.ts'),
  },
  {
    name: 'notice fmt',
    summary: "Write a notice's files in canonical form",
    load: () => import('./notice-fmt.ts'),
  },
  {
    name: 'notice plan',
    summary: 'Show what a notice would change in the database',
    load: () => import('./notice-plan.ts'),
  },
  {
    name: 'notice apply',
    summary: 'Make the database what a notice says',
    load: () => import('./notice-apply.ts'),
  },
  {
    name: 'notice render',
    summary: 'Write the public notice as HTML, Markdown or PDF',
    load: () => import('./notice-render.ts'),
  },
];
