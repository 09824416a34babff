import { unknownReference } from './unknown-reference.ts';

export const unknownTransferGround = unknownReference('F107', 'transfer_grounds', 'transfer ground');
