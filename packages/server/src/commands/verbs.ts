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
  {
    name: 'notice diff',
    summary: 'Tell in words what changed between two notices, and what of it is significant',
    load: () => import('./notice-diff.ts'),
  },
  {
    name: 'notice record',
    summary: 'Write the record of processing activities (GDPR 30)',
    load: () => import('./notice-record.ts'),
  },
  {
    name: 'notice dpv',
    summary: 'Export the notice as JSON-LD in W3C DPV terms',
    load: () => import('./notice-dpv.ts'),
  },
  {
    name: 'audit verify',
    summary: 'Verify the log of accesses: in the database or an exported file',
    load: () => import('./audit-verify.ts'),
  },
  {
    name: 'audit export',
    summary: 'Write the log of accesses to a file that verifies offline',
    load: () => import('./audit-export.ts'),
  },
  {
    name: 'audit checkpoint',
    summary: 'Sign the log as it is now, to keep elsewhere',
    load: () => import('./audit-checkpoint.ts'),
  },
  {
    name: 'audit prove',
    summary: 'Prove that an access is in the log',
    load: () => import('./audit-prove.ts'),
  },
  {
    name: 'audit verify-proof',
    summary: 'Check such a proof without a database',
    load: () => import('./audit-verify-proof.ts'),
  },
  {
    name: 'token',
    summary: 'An access token of a demo person, for curl',
    load: () => import('./token.ts'),
  },
  {
    name: 'staff list',
    summary: 'Show who is on the staff list',
    load: () => import('./staff-list.ts'),
  },
  {
    name: 'staff add',
    summary: 'Put somebody on the staff list',
    load: () => import('./staff-add.ts'),
  },
  {
    name: 'staff role',
    summary: 'Give somebody a role of the notice, or take it away',
    load: () => import('./staff-role.ts'),
  },
  {
    name: 'staff undertaking',
    summary: 'Record an undertaking of confidentiality, or end it',
    load: () => import('./staff-undertaking.ts'),
  },
  {
    name: 'staff end',
    summary: 'Take somebody off the staff list',
    load: () => import('./staff-end.ts'),
  },
  {
    name: 'import',
    summary: 'Bring customers, services, orders, invoices, permissions or traffic data in from CSV',
    load: () => import('./import.ts'),
  },
  {
    name: 'demo',
    summary: 'Fill an empty register with invented people',
    load: () => import('./demo.ts'),
  },
];
