import { standards } from '../../law/standards.ts';
import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const certificateLapsed: Rule = {
  code: 'F804',
  name: 'certificate-lapsed',
  severity: 'warning',
  law: 'GDPR 5(1)(a)',
  check: function* ({ document, on, finding }) {
    for (const [id, { certificate }] of elements(document.systems)) {
      if (certificate === undefined) continue;
      const edition = standards.find(
        (row) =>
          certificate.standard?.includes(row.number) === true && certificate.standard.endsWith(row.edition),
      );
      const ends = [certificate.valid_to, edition?.valid_to]
        .filter((day) => typeof day === 'string')
        .sort()[0];
      if (ends !== undefined && ends < on) {
        yield finding(['systems', id, 'certificate'], {
          variant: edition?.successor === undefined ? 'renew' : 'successor',
          values: {
            id,
            standard: certificate.standard ?? 'none',
            ends: { date: ends },
            successor: edition?.successor ?? '',
          },
        });
      }
    }
  },
};
