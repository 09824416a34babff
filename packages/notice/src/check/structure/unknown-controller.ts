import { unknownReference } from './unknown-reference.ts';

export const unknownController = unknownReference('F105', 'controllers', 'controller');
