import type { StaffMember } from '../access/staff-desk/read-staff.ts';

const COLUMNS = { subject: 18, name: 22, roles: 24, until: 10 } as const;

/** The staff list as lines of at most 80 columns: what does not fit is cut with an ellipsis. */
export const staffTable = (staff: readonly StaffMember[]): string[] => [
  row('SUBJECT', 'NAME', 'ROLES, EMPLOYER', 'UNDERTAKEN'),
  ...staff.map((member) =>
    row(
      member.subject,
      member.name,
      [rolesOf(member), member.employer && `(${member.employer})`].filter(Boolean).join(' '),
      undertakenUntil(member),
    ),
  ),
];

const row = (subject: string, name: string, roles: string, until: string): string =>
  [cell(subject, COLUMNS.subject), cell(name, COLUMNS.name), cell(roles, COLUMNS.roles), until]
    .join('  ')
    .trimEnd();

/** Roles of the list, and in brackets those that the sign-in provider claimed last. */
const rolesOf = ({ roles, claimedRoles }: StaffMember): string => {
  const listed = roles.map(({ role }) => role);
  const claimed = claimedRoles.filter((role) => !listed.includes(role)).map((role) => `[${role}]`);
  return [...new Set([...listed, ...claimed])].join(', ');
};

const undertakenUntil = ({ kind, undertakings }: StaffMember): string => {
  if (kind === 'service') return 'service';
  if (undertakings.length === 0) return 'none';
  if (undertakings.some(({ expiresOn }) => expiresOn === null)) return 'open';
  return (
    undertakings
      .map(({ expiresOn }) => expiresOn ?? '')
      .toSorted()
      .at(-1) ?? 'none'
  );
};

const cell = (text: string, width: number): string => {
  const letters = [...text];
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : text.padEnd(width);
};
