import type { Rule } from '../rule.ts';
import { elements } from './elements.ts';

export const controllerContactUntold: Rule = {
  code: 'F301',
  name: 'controller-contact-untold',
  severity: 'error',
  title: "A controller's name or contact is not found",
  law: 'GDPR 13(1)(a), 14(1)(a)',
  check: function* ({ document, finding }) {
    if (elements(document.controllers).length === 0) {
      yield finding(['controllers'], { message: 'no controller is found in this notice' });
    }
    for (const [id, controller] of elements(document.controllers)) {
      const reachable = controller.address ?? controller.phone ?? controller.email ?? controller.url;
      if (controller.name === undefined || reachable === undefined) {
        yield finding(['controllers', id], {
          message: `the ${controller.name === undefined ? 'name' : 'contact'} of controller ${id} is not found in this notice`,
          help: 'Give the name and an address, phone number or e-mail address.',
        });
      }
    }
  },
};
