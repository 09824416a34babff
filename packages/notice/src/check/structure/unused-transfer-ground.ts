import { unusedElement } from './unused-element.ts';

export const unusedTransferGround = unusedElement({
  code: 'F124',
  section: 'transfer_grounds',
  what: 'transfer ground',
  // The exceptions of GDPR 49 are for single cases: no recipient names them beforehand.
  unless: (document, name) => {
    const ground = document.transfer_grounds?.[name];
    const forSingleCases = ground?.kind === 'contract' || ground?.kind === 'explicit_consent';
    return ground?.refused === true || (forSingleCases && ground.routine === false);
  },
});
