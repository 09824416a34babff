import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const phoneLengthOdd: Rule = {
  code: 'F803',
  name: 'phone-length-odd',
  severity: 'warning',
  law: 'GDPR 13(1)(a)',
  check: function* ({ document, finding }) {
    const told = [
      ...elements(document.controllers).map(([id, { phone }]) => ({
        path: ['controllers', id, 'phone'],
        phone,
      })),
      { path: ['officer', 'phone'], phone: document.officer?.phone },
    ].flatMap(({ path, phone }) => (phone === undefined ? [] : [{ path, phone, digits: digitsOf(phone) }]));
    for (const { path, phone, digits } of told) {
      const like = told.find((other) => other.digits !== digits && isSlipOf(digits, other.digits));
      if (like !== undefined) {
        yield finding(path, {
          values: { phone, digits: digits.length, other: like.phone, others: like.digits.length },
        });
      }
    }
  },
};

const digitsOf = (phone: string): string => phone.replaceAll(/\D/g, '');

/** The longer number with digits left out: `030670300` of `0306703000`. */
const isSlipOf = (short: string, long: string): boolean =>
  short.length < long.length && long.length - short.length <= 2 && long.startsWith(short);
