import { unusedElement } from './unused-element.ts';

export const unusedSource = unusedElement({
  code: 'F121',
  section: 'sources',
  what: 'source',
});
