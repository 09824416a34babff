import { unusedElement } from './unused-element.ts';

export const unusedPermission = unusedElement({
  code: 'F122',
  section: 'permissions',
  what: 'permission',
  help: 'Name it where it decides something (consent, a block, an admission), or do not ask people for it.',
});
