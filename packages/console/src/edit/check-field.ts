import { FinnishBusinessIds } from 'finnish-business-ids';
import { FinnishSSN } from 'finnish-ssn';
import { isValidPhoneNumber } from 'libphonenumber-js/min';
import { codeAsMeant } from './code-as-meant.ts';
import type { FieldSpec } from './field-specs.ts';

/** Why a value is not taken: a code of the register's own, for `edit.problem.<code>`. */
export type FieldProblem = string;

/** Kinds that the register brings into their normal form before it counts characters. */
const FORMED = new Set<FieldSpec['kind']>(['phone', 'business_id', 'identity_code', 'postcode', 'country']);

/**
 * Checks what is typed into a field where it is typed. The register checks all of it again, and more: that a postcode exists, that a number
 * is free. An empty value is a matter of whether the field is needed.
 *
 * @param abroad whether the row's address is in another country, whose postcodes have another form.
 */
export const problemOf = (spec: FieldSpec, typed: string, abroad = false): FieldProblem | undefined => {
  const value = typed.trim();
  if (value === '') return undefined;
  if (spec.longest !== undefined && value.length > spec.longest && !FORMED.has(spec.kind)) return 'too-long';
  switch (spec.kind) {
    case 'phone':
      return isValidPhoneNumber(value, 'FI') ? undefined : 'not-a-phone-number';
    case 'email':
      return /^[^@\s]+@[^@\s]+\.[^@\s.]{2,}$/.test(value) ? undefined : 'not-an-email-address';
    case 'business_id':
      return FinnishBusinessIds.isValidBusinessId(codeAsMeant(value).replace(/^(\d{7})(\d)$/, '$1-$2'))
        ? undefined
        : 'not-a-business-id';
    case 'identity_code':
      return isIdentityCode(codeAsMeant(value).toUpperCase()) ? undefined : 'not-an-identity-code';
    case 'postcode':
      return (abroad ? POSTCODE_ABROAD : POSTCODE).test(value) ? undefined : 'not-a-postcode';
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

/** A Finnish postcode, also as it is written for mail from abroad. */
const POSTCODE = /^(?:FI?-)?\d{5}$/i;
const POSTCODE_ABROAD = /^[A-Z0-9][A-Z0-9 -]{1,11}$/i;

const isIdentityCode = (code: string): boolean => code.length === 11 && FinnishSSN.validate(code);
