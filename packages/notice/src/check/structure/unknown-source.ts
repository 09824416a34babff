import { unknownReference } from './unknown-reference.ts';

export const unknownSource = unknownReference('F103', 'sources', 'source');
