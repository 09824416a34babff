import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const controllersUnsplit: Rule = {
  code: 'F336',
  name: 'controllers-unsplit',
  severity: 'error',
  law: 'GDPR 26(1), 13(1)(a)',
  check: function* ({ document, finding }) {
    const controllers = elements(document.controllers);
    if (controllers.length < 2) return;
    const kind = document.controllership?.kind;
    if (kind === undefined) {
      yield finding(['controllership'], { variant: 'kind' });
    }
    if (kind === 'separate') {
      const split = elements(document.purposes).some(([, purpose]) => purpose.controllers !== undefined);
      for (const [id, controller] of controllers) {
        if (!split && (controller.answers_for ?? []).length === 0) {
          yield finding(['controllers', id], { variant: 'share', values: { id } });
        }
      }
    }
  },
};
