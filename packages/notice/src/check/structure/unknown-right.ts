import { unknownReference } from './unknown-reference.ts';

export const unknownRight = unknownReference('F110', 'rights', 'right');
