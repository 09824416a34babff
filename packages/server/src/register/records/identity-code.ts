import { derived } from './field.ts';
import { identityCodeField, maskedIdentityCode } from './finnish-fields.ts';
import { choice, text } from './plain-fields.ts';
import type { RecordDefinition } from './record-definition.ts';

/** The personal identity code (D1): sealed, with its masked form. The ground is one of 1050/2018 §29. */
export const identityCode: RecordDefinition = {
  record: 'identity_code',
  path: 'identity-codes',
  one: 'a personal identity code',
  fields: {
    code: identityCodeField(),
    masked: derived(text(11)),
    ground: choice(['consent', 'law', 'rights_and_duties', 'credit', 'debt_collection']),
  },
  hashed: { code: 'code_hash' },
  settle: (values) =>
    typeof values.code === 'string' ? { ...values, masked: maskedIdentityCode(values.code) } : values,
  example: {
    code: '010190-900P',
    ground: 'credit',
  },
};
