import type { Verb } from '../platform/cli/command-line.ts';

/** Every verb of `seloste`, in the order of the help. Add a line here and a file beside this one. */
export const verbs: readonly Verb[] = [
  {
    name: 'serve',
    summary: 'Start the register: database, API and pages',
    load: () => import('./serve.ts'),
  },
  { name: 'migrate', summary: 'Bring the database to the newest schema', load: () => import('./migrate.ts') },
];
