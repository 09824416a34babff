import { unknownReference } from './unknown-reference.ts';

export const unknownPermission = unknownReference('F104', 'permissions', 'permission');
