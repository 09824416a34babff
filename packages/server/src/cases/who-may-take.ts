import { type Access, couldWorkUnder } from '../access/access.api.ts';
import { purposeView } from '../register/register.api.ts';
import type { CaseParts } from './case-parts.ts';

/** The purposes under which cases are worked on, by the notice in force. */
const purposesOfCases = ({ notice }: Pick<CaseParts, 'notice'>): ReadonlySet<string> => {
  const inForce = notice();
  const purposes = Object.keys(inForce.document.purposes ?? {});
  return new Set(purposes.filter((id) => purposeView(inForce, id).fields('case_link', 'add') !== undefined));
};

/** The colleagues who could work on a case of this controller today: nobody is left with a case that they cannot open. */
export const whoMayTake = async (
  parts: Pick<CaseParts, 'notice' | 'colleagues'>,
  { controller }: Pick<Access, 'controller'>,
) => {
  const purposes = purposesOfCases(parts);
  const { document } = parts.notice();
  const people = await parts.colleagues.of(controller);
  return people.filter((one) => couldWorkUnder(document, one, controller, purposes));
};

/** Whether the notice has the role, and its members work on cases. */
export const isRoleOfCases = (parts: Pick<CaseParts, 'notice'>, role: string): boolean => {
  const { roles = {} } = parts.notice().document;
  const purposes = purposesOfCases(parts);
  return Object.hasOwn(roles, role) && (roles[role]?.purposes ?? []).some((purpose) => purposes.has(purpose));
};
