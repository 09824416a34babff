import type { NoticeDocument } from '@seloste/notice';
import { Type } from 'typebox';

const Day = Type.Union([Type.String({ format: 'date' }), Type.Null()]);

export const AgreementSchema = Type.Object({
  recipient: Type.String({ description: 'Id in the notice' }),
  purposes: Type.Array(Type.String(), { description: 'What it acts for; all of them when empty' }),
  employees_have_access: Type.Boolean(),
  valid_from: Day,
  valid_to: Day,
  in_force: Type.Boolean({ description: 'Today' }),
  staff: Type.Integer({ description: 'How many of the list it employs now' }),
});

/** The processors of the notice with their agreements (GDPR 28(3)), and how many of the staff each employs. */
export const agreementsOf = (
  document: NoticeDocument,
  today: string,
  employed: ReadonlyMap<string, number>,
) =>
  Object.entries(document.recipients ?? {}).flatMap(([recipient, told]) => {
    if (told.role !== 'processor') return [];
    const { valid_from = null, valid_to = null } = told.agreement ?? {};
    return [
      {
        recipient,
        purposes: [...(told.purposes ?? [])],
        employees_have_access: told.employees_have_access === true,
        valid_from,
        valid_to,
        in_force: valid_from !== null && valid_from <= today && (valid_to === null || today <= valid_to),
        staff: employed.get(recipient) ?? 0,
      },
    ];
  });
