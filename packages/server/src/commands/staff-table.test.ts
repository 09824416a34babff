import { expect, test } from 'vitest';
import type { StaffMember } from '../access/staff-desk/read-staff.ts';
import { staffTable } from './staff-table.ts';

const member = (over: Partial<StaffMember>): StaffMember => ({
  id: '00000000-0000-7000-8000-000000000001',
  name: 'Aino Mäkelä',
  kind: 'person',
  issuer: 'https://sign-in.example.fi',
  subject: 'aino',
  employer: null,
  controllers: ['one'],
  addedAt: '2026-01-01T00:00:00Z',
  endedAt: null,
  roles: [],
  undertakings: [],
  ownRecord: null,
  lastSignIn: null,
  claimedRoles: [],
  ...over,
});
const accepted = (expiresOn: string | null) => ({
  undertaking: 'silence',
  version: '1',
  acceptedOn: '2026-01-01',
  expiresOn,
  language: null,
});

test('the staff list is printed in 80 columns, with roles of the list and of the sign-in provider', () => {
  const roles = ['agent', 'salesperson', 'event_organiser'].map((role) => ({
    role,
    validFrom: '2026-01-01',
    validTo: null,
  }));
  const lines = staffTable([
    member({ claimedRoles: ['agent'], undertakings: [accepted('2027-01-01'), accepted('2028-01-01')] }),
    member({ subject: 'a'.repeat(60), name: 'Ä'.repeat(60), roles, employer: 'contact_centre' }),
    member({ roles: roles.slice(0, 1), claimedRoles: ['agent'], undertakings: [accepted(null)] }),
    member({ kind: 'service', subject: 'integration' }),
  ]);
  expect(lines).toMatchInlineSnapshot(`
    [
      "SUBJECT             NAME                    ROLES, EMPLOYER           UNDERTAKEN",
      "aino                Aino Mäkelä             [agent]                   2028-01-01",
      "aaaaaaaaaaaaaaaaa…  ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ…  agent, salesperson, eve…  none",
      "aino                Aino Mäkelä             agent                     open",
      "integration         Aino Mäkelä                                       service",
    ]
  `);
  expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
});
