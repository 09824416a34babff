import type { NoticeDocument } from '@seloste/notice';
import type { Database } from '../../platform/database/pool.ts';
import type { Standing } from '../decide.ts';
import { todayInFinland } from '../finnish-day.ts';
import { standingOf } from '../staff.queries.ts';
import { acceptUndertaking, addStaff, type NewStaff } from '../staff.ts';
import { DEMO_PEOPLE, DEMO_SERVICES, demoActorId } from './demo-people.ts';

/**
 * Puts the demo people and services on the staff list, with the undertakings of their roles accepted today where they are to
 * be. May be run at each start: it changes nothing that is there, and renews what has expired.
 *
 * @param issuer address of the demo provider
 */
export const ensureDemoStaff = async (
  system: Database,
  document: NoticeDocument,
  issuer: string,
): Promise<void> => {
  const controllers = Object.keys(document.controllers ?? {});
  const common = { issuer, controllers } as const;
  for (const { id, name } of DEMO_SERVICES) {
    await addStaff(system, document, { ...common, subject: id, name, kind: 'service', employer: null });
  }
  for (const { id, name, roles, employer, undertaking } of DEMO_PEOPLE) {
    if (employer !== undefined && !document.recipients?.[employer]) continue; // another notice than the example's
    const person: NewStaff = { ...common, subject: id, name, kind: 'person', employer: employer ?? null };
    await addStaff(system, document, person, demoActorId(id));
    if (undertaking) await acceptAll(system, document, person, roles);
  }
};

const acceptAll = async (
  system: Database,
  document: NoticeDocument,
  person: NewStaff,
  roles: readonly string[],
): Promise<void> => {
  const today = todayInFinland();
  const [standing] = await system.query<Standing & Record<string, unknown>>(
    {},
    standingOf(person.issuer, person.subject),
  );
  const needed = new Set(roles.flatMap((role) => document.roles?.[role]?.undertaking ?? []));
  for (const undertaking of needed) {
    const version = document.undertakings?.[undertaking]?.version ?? null;
    const inForce = standing?.undertakings.some(
      (one) =>
        one.undertaking === undertaking &&
        one.version === version &&
        (one.expiresOn === null || one.expiresOn >= today),
    );
    if (!inForce) await acceptUndertaking(system, document, person, { undertaking, on: today });
  }
};
