import { unusedElement } from './unused-element.ts';

export const unusedPermission = unusedElement({
  code: 'F122',
  section: 'permissions',
  what: 'permission',
});
