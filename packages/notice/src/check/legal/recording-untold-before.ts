import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isRecording } from './kinds-of-category.ts';

export const recordingUntoldBefore: Rule = {
  code: 'F718',
  name: 'recording-untold-before',
  severity: 'error',
  title: 'Calls are recorded, and that it is told before is not found',
  law: 'GDPR 13',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (isRecording(category) && category.recorded_calls?.told_before !== true) {
        yield finding(['categories', id], {
          message: `that people are told before a call is recorded is not found in this notice (${id})`,
          help: 'Tell it before the recording starts: "recorded_calls: { told_before: true, … }".',
        });
      }
    }
  },
};
