import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';
import { isRecording } from './kinds-of-category.ts';

export const recordingCopyUntold: Rule = {
  code: 'F719',
  name: 'recording-copy-untold',
  severity: 'error',
  law: 'GDPR 15(3)',
  check: function* ({ document, finding }) {
    for (const [id, category] of elements(document.categories)) {
      if (isRecording(category) && category.recorded_calls?.copy_on_request !== true) {
        yield finding(['categories', id], { values: { id } });
      }
    }
  },
};
