import { FinnishBusinessIds } from 'finnish-business-ids';
import { FinnishSSN } from 'finnish-ssn';
import { isValidPhoneNumber } from 'libphonenumber-js/min';
import type { FieldSpec } from './field-specs.ts';

/** Why a value is not taken: a code of the register's own, for `edit.problem.<code>`. */
export type FieldProblem = string;

const POSTCODE = /^(?:FI?-)?(\d{5})$/i;

/**
 * Checks what is typed into a field where it is typed. The register checks all of it again, and more: that a postcode exists, that a number
 * is free. An empty value is a matter of whether the field is needed.
 */
export const problemOf = (spec: FieldSpec, typed: string): FieldProblem | undefined => {
  const value = typed.trim();
  if (value === '') return undefined;
  if (spec.longest !== undefined && value.length > spec.longest && spec.kind !== 'phone') return 'too-long';
  switch (spec.kind) {
    case 'phone':
      return isValidPhoneNumber(value, 'FI') ? undefined : 'not-a-phone-number';
    case 'email':
      return /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/.test(value) ? undefined : 'not-an-email-address';
    case 'business_id':
      return FinnishBusinessIds.isValidBusinessId(value.replace(/^(\d{7})(\d)$/, '$1-$2'))
        ? undefined
        : 'not-a-business-id';
    case 'identity_code':
      return FinnishSSN.validate(value.toUpperCase()) ? undefined : 'not-an-identity-code';
    case 'postcode':
      return /^\d/.test(value) && !POSTCODE.test(value) && value.length <= 5 ? 'not-a-postcode' : undefined;
    case 'country':
      return /^[A-Za-z]{2}$/.test(value) ? undefined : 'not-a-country';
    case 'integer':
      return /^-?\d{1,16}$/.test(value) ? undefined : 'not-a-number';
    case 'amount':
      return /^[-−]?[\d\s]{1,14}(?:[.,]\d{1,2})?\s?€?$/u.test(value) ? undefined : 'not-an-amount';
    default:
      return undefined;
  }
};
