import { unusedElement } from './unused-element.ts';

export const unusedUndertaking = unusedElement({
  code: 'F123',
  section: 'undertakings',
  what: 'undertaking',
  help: 'Name it under "undertaking:" of the roles that sign it, or remove it.',
});
