import type { Rule } from '../rule.ts';

export const requestSignatureDemanded: Rule = {
  code: 'F508',
  name: 'request-signature-demanded',
  severity: 'error',
  law: 'GDPR 12(2), 12(6), 5(1)(c)',
  check: function* ({ document, finding }) {
    const { requests } = document;
    const onlySigned =
      requests?.identify?.every((way) => way === 'signed_form') === true && requests.identify.length > 0;
    if (requests?.signature_required === true || onlySigned) {
      yield finding(['requests', requests.signature_required === true ? 'signature_required' : 'identify']);
    }
  },
};
