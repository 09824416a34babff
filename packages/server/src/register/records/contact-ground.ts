import { defaulted, optional } from './field.ts';
import { choice, date, text } from './plain-fields.ts';
import { inOrder, type RecordDefinition } from './record-definition.ts';

/** Why a contact without a customer relationship may be kept (P2). */
export const contactGround: RecordDefinition = {
  record: 'contact_ground',
  path: 'contact-grounds',
  one: 'the ground of keeping a contact',
  fields: {
    ground: choice(['supplier', 'land_owner', 'authority_contact', 'partner_contact', 'other']),
    described: text(1000),
    began_on: defaulted(date()),
    ended_on: optional(date()),
  },
  settle: inOrder('began_on', 'ended_on'),
  example: {
    ground: 'land_owner',
    described: 'Fibre route across the land',
    began_on: '2026-01-15',
  },
};
