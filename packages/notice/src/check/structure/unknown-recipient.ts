import { unknownReference } from './unknown-reference.ts';

export const unknownRecipient = unknownReference('F106', 'recipients', 'recipient');
