import { unknownReference } from './unknown-reference.ts';

export const unknownUndertaking = unknownReference('F109', 'undertakings', 'undertaking');
