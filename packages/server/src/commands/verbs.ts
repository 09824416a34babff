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
    name: 'notice plan',
    summary: 'Show what a notice would change in the database',
    load: () => import('./notice-plan.ts'),
  },
  {
    name: 'notice apply',
    summary: 'Make the database what a notice says',
    load: () => import('./notice-apply.ts'),
  },
];
