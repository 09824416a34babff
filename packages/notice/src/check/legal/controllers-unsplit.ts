import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const controllersUnsplit: Rule = {
  code: 'F336',
  name: 'controllers-unsplit',
  severity: 'error',
  title: 'Several controllers, and no word on who answers for what',
  law: 'GDPR 26(1), 13(1)(a)',
  check: function* ({ document, finding }) {
    const controllers = elements(document.controllers);
    if (controllers.length < 2) return;
    const kind = document.controllership?.kind;
    if (kind === undefined) {
      yield finding(['controllership'], {
        message: 'whether the controllers are joint or separate is not found in this notice',
        help: 'Add "controllership: { kind: joint, … }" or "kind: separate" with what each answers for.',
      });
    }
    if (kind === 'separate') {
      const split = elements(document.purposes).some(([, purpose]) => purpose.controllers !== undefined);
      for (const [id, controller] of controllers) {
        if (!split && (controller.answers_for ?? []).length === 0) {
          yield finding(['controllers', id], {
            message: `what controller ${id} answers for is not found in this notice`,
          });
        }
      }
    }
  },
};
