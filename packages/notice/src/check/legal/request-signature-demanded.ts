import type { Rule } from '../rule.ts';

export const requestSignatureDemanded: Rule = {
  code: 'F508',
  name: 'request-signature-demanded',
  severity: 'error',
  title: 'A signature is demanded',
  law: 'GDPR 12(2), 12(6), 5(1)(c)',
  check: function* ({ document, finding }) {
    const { requests } = document;
    const onlySigned =
      requests?.identify?.every((way) => way === 'signed_form') === true && requests.identify.length > 0;
    if (requests?.signature_required === true || onlySigned) {
      yield finding(['requests', requests.signature_required === true ? 'signature_required' : 'identify'], {
        message: 'a request must be signed by hand',
        help: 'Ask for more only where there is reasonable doubt about who asks.',
      });
    }
  },
};
