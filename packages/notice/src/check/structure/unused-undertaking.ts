import { unusedElement } from './unused-element.ts';

export const unusedUndertaking = unusedElement({
  code: 'F123',
  section: 'undertakings',
  what: 'undertaking',
});
