import { unknownReference } from './unknown-reference.ts';

export const unknownCategory = unknownReference('F101', 'categories', 'category');
