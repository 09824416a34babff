import { type FieldProblem, optional } from './field.ts';
import { choice, moment, text } from './plain-fields.ts';
import type { RecordDefinition, Settle } from './record-definition.ts';

/**
 * D20: a consumer is kept as a prospect only on prior consent, given to the controller or to a named partner, with the
 * proof of it; a business also when it showed interest or came to an event. The database refuses the same.
 */
const admission: Settle = (values) => {
  if (!('market' in values)) return values;
  const problems: FieldProblem[] = [];
  const needed = (field: string, help: string) => problems.push({ field, code: 'needed-here', help });
  if (values.market === 'consumer') {
    if (values.ground !== 'consent') needed('ground', 'A consumer is kept only on prior consent.');
    if (values.given_to == null)
      needed('given_to', 'Tell whether the consent was given to the controller or to a partner.');
    if (values.given_at == null)
      needed('given_at', 'Tell when the consent was given; it comes before the storing.');
    if (values.evidence == null) needed('evidence', 'Tell where the proof of the consent is (GDPR 7(1)).');
  }
  if (values.given_to === 'partner' && values.partner == null)
    needed('partner', 'Name the partner that can show the consent.');
  return problems.length > 0 ? problems : values;
};

/** Why a prospect may be kept (D20). */
export const prospect: RecordDefinition = {
  record: 'prospect',
  path: 'prospects',
  one: 'the ground of keeping a prospect',
  fields: {
    market: choice(['consumer', 'business']),
    ground: choice(['consent', 'interest', 'event']),
    given_to: optional(choice(['controller', 'partner'])),
    given_at: optional(moment()),
    partner: optional(text()),
    evidence: optional(text(1000)),
  },
  settle: admission,
  example: {
    market: 'consumer',
    ground: 'consent',
    given_to: 'controller',
    given_at: '2026-01-10T09:30:00.000Z',
    evidence: 'web form 4711',
  },
};
