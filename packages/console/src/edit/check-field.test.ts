import { describe, expect, test } from 'vitest';
import { problemOf } from './check-field.ts';
import { draftOf, problemsOf, recheck, sentValue } from './draft.ts';
import { fieldSpec } from './field-specs.ts';

const problem = (record: string, field: string, typed: string) => {
  const spec = fieldSpec(record, field);
  if (spec === undefined) throw new Error(`${record}.${field}`);
  return problemOf(spec, typed);
};

describe('a field is checked where it is typed', () => {
  test.each([
    ['phone_number', 'number', '040 123 4567', undefined],
    ['phone_number', 'number', '+46 8 123 456 78', undefined],
    ['phone_number', 'number', '12', 'not-a-phone-number'],
    ['email_address', 'address', 'aino@example.org', undefined],
    ['email_address', 'address', 'aino@', 'not-an-email-address'],
    ['postal_address', 'postcode', '50100', undefined],
    ['postal_address', 'postcode', 'FI-50100', undefined],
    ['postal_address', 'postcode', '5010', 'not-a-postcode'],
    ['postal_address', 'postcode', '501600', 'not-a-postcode'],
    ['postal_address', 'postcode', 'ABCDE', 'not-a-postcode'],
    ['organisation', 'business_id', '0165133-1', undefined],
    ['organisation', 'business_id', '01651331', undefined],
    ['organisation', 'business_id', '0165133-2', 'not-a-business-id'],
    ['organisation', 'business_id', '0165133\u20131', undefined],
    ['organisation', 'business_id', ' 0165133 - 1', undefined],
    ['phone_number', 'number', '040\u2013123\u00a04567', undefined],
    ['identity_code', 'code', '010190-900P', undefined],
    ['identity_code', 'code', '010190\u2013900P', undefined],
    ['identity_code', 'code', '010190 - 900 p\u200b', undefined],
    ['identity_code', 'code', '010190900P', 'not-an-identity-code'],
    ['identity_code', 'code', '010190-900X', 'not-an-identity-code'],
    ['sales_order', 'amount', '1 234,50', undefined],
    ['sales_order', 'amount', 'paljon', 'not-an-amount'],
    ['postal_address', 'country', 'Suomi', 'not-a-country'],
  ])('%s.%s', (record, field, typed, code) => {
    expect(problem(record, field, typed)).toBe(code);
  });

  test('what is needed is missed when a row is added, and when it is emptied', () => {
    expect(problemsOf('postal_address', { street: '', postcode: '50100', valid_to: '' }, 'add')).toEqual({
      street: 'missing',
    });
    expect(problemsOf('postal_address', { city: '' }, 'change')).toEqual({ city: 'missing' });
    expect(problemsOf('postal_address', { valid_to: '' }, 'change')).toEqual({});
  });

  test('a postcode has the form of its country', () => {
    const of = (postcode: string, country: string) =>
      problemsOf('postal_address', { postcode }, 'change', { postcode, country });
    expect(of('114 55', 'SE')).toEqual({});
    expect(of('114 55', 'fi ')).toEqual({ postcode: 'not-a-postcode' });
    expect(of('SW1A 1AA', 'GB')).toEqual({});
    expect(of('?', 'GB')).toEqual({ postcode: 'not-a-postcode' });
    expect(
      recheck('postal_address', { postcode: 'not-a-postcode' }, { postcode: '114 55', country: 'SE' }, 'add'),
    ).toEqual({});
  });

  test('days come in their order, also where only one of them was changed', () => {
    const whole = { invoiced_on: '2026-05-20', due_on: '2026-05-01' };
    expect(problemsOf('invoice', { due_on: '2026-05-01' }, 'change', whole)).toEqual({
      due_on: 'wrong-order',
    });
    expect(problemsOf('invoice', { invoiced_on: '2026-05-20' }, 'change', whole)).toEqual({
      due_on: 'wrong-order',
    });
    expect(problemsOf('invoice', { status: 'paid' }, 'change', whole)).toEqual({});
    expect(
      recheck('invoice', { due_on: 'wrong-order' }, { ...whole, due_on: '2026-06-01' }, 'change'),
    ).toEqual({});
  });

  test('only what was wrong is looked at again while one types', () => {
    expect(
      recheck('phone_number', { number: 'not-a-phone-number' }, { number: '040 123 4567' }, 'add'),
    ).toEqual({});
    expect(recheck('phone_number', {}, { number: '1' }, 'add')).toEqual({});
  });

  test('is sent as the register takes it', () => {
    expect(sentValue('postal_address', 'street', ' Katu 1 ')).toBe('Katu 1');
    expect(sentValue('postal_address', 'valid_to', '')).toBeNull();
    expect(sentValue('recording', 'seconds', '60')).toBe(60);
    expect(['1 234,5 €', '1234.50', '\u22127'].map((typed) => sentValue('invoice', 'amount', typed))).toEqual(
      ['1234.50', '1234.50', '-7.00'],
    );
    expect(draftOf('invoice', ['amount'], { amount: '1234.50' })).toEqual({ amount: '1234,50' });
  });
});
