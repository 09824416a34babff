import { unknownReference } from './unknown-reference.ts';

export const unknownPurpose = unknownReference('F102', 'purposes', 'purpose');
