import { unknownReference } from './unknown-reference.ts';

export const unknownRole = unknownReference('F108', 'roles', 'role');
