import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isRecording } from './kinds-of-category.ts';

export const recordingUntoldBefore: Rule = {
  code: 'F718',
  name: 'recording-untold-before',
  severity: 'error',
  law: 'GDPR 13',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (isRecording(category) && category.recorded_calls?.told_before !== true) {
        yield finding(['categories', id], { values: { id } });
      }
    }
  },
};
