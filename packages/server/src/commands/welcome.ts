import { DEMO_PEOPLE } from '../access/demo-provider/demo-people.ts';
import type { RunningRegister } from '../main.ts';

/** Somebody in the register worth a first look; undefined while the register is empty. */
export interface FirstLook {
  /** Id of the subject. */
  readonly subject: string;
  readonly controller: string;
  /** Id by which the audit log knows the demo agent. */
  readonly agent: string;
}

/** What a newcomer sees when the register answers: addresses, people, and three calls to copy. At most 80 columns but for the calls. */
export function welcome({ address, demo, mail }: RunningRegister, look: FirstLook | undefined): string[] {
  const lines = [
    '',
    `  Console           ${address}/`,
    `  Published notice  ${address}/notice/fi  …/sv  …/en`,
    `  API and reader    ${address}/api`,
    `  Health, metrics   ${address}/readyz  ${address}/metrics`,
  ];
  if (!mail) lines.push('  Mail              off: alarms stand on the desk alone (SELOSTE_SMTP_URL)');
  if (!demo) return lines;
  lines.push('', '  Demo people (choose one in the console; a token: npx seloste token NAME)', '');
  for (const { id, name, roles, employer, undertaking } of DEMO_PEOPLE) {
    const more = [employer && `employed by ${employer}`, !undertaking && 'no undertaking: no access'].filter(
      Boolean,
    );
    lines.push(
      `    ${id.padEnd(8)}${name.padEnd(20)}${roles.join(', ')}${more.length > 0 ? ` (${more.join('; ')})` : ''}`,
    );
  }
  if (look !== undefined) lines.push('', '  Try, in another terminal:', '', ...tryOut(address, look));
  return lines;
}

function tryOut(address: string, { subject, controller, agent }: FirstLook): string[] {
  const call = (who: string, path: string, purpose?: string) =>
    [
      `curl -s -H "Authorization: Bearer $(npx seloste token ${who})"`,
      `-H 'Seloste-Controller: ${controller}'`,
      ...(purpose === undefined ? [] : [`-H 'Seloste-Purpose: ${purpose}'`]),
      `-H 'Seloste-Reason: a first look'`,
      path.includes('?') ? `'${address}${path}'` : `${address}${path}`, // zsh takes a bare ? as a pattern
    ].join(' \\\n      ');
  return [
    '  1. An agent reads a customer, for customer service:',
    '',
    `    ${call('aino', `/v1/subjects/${subject}`, 'customer_service')}`,
    '',
    '  2. The same agent for billing: refused, with what would be allowed:',
    '',
    `    ${call('aino', `/v1/subjects/${subject}`, 'billing')}`,
    '',
    '  3. The data-protection officer sees what both left in the log:',
    '',
    `    ${call('outi', `/v1/audit/actors/${agent}?limit=2`)}`,
  ];
}
