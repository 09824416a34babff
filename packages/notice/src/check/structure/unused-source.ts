import { unusedElement } from './unused-element.ts';

export const unusedSource = unusedElement({
  code: 'F121',
  section: 'sources',
  what: 'source',
  help: 'Name it under "sources:" of the categories that come from it, or remove it.',
});
