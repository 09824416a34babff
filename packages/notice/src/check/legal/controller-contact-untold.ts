import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const controllerContactUntold: Rule = {
  code: 'F301',
  name: 'controller-contact-untold',
  severity: 'error',
  law: 'GDPR 13(1)(a), 14(1)(a)',
  check: function* ({ document, finding }) {
    if (elements(document.controllers).length === 0) {
      yield finding(['controllers'], { variant: 'none' });
    }
    for (const [id, controller] of elements(document.controllers)) {
      const reachable = controller.address ?? controller.phone ?? controller.email ?? controller.url;
      if (controller.name === undefined || reachable === undefined) {
        yield finding(['controllers', id], {
          variant: controller.name === undefined ? 'name' : 'contact',
          values: { id },
        });
      }
    }
  },
};
