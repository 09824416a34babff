import { unusedElement } from './unused-element.ts';

export const unusedTransferGround = unusedElement({
  code: 'F124',
  section: 'transfer_grounds',
  what: 'transfer ground',
  help: 'Name it under "transfers:" of a recipient, mark it "refused: true" when the notice names it to rule it out, or remove it.',
  unless: (document, name) => document.transfer_grounds?.[name]?.refused === true,
});
