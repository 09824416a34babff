/** Where undertakings are read and accepted. */
export const UNDERTAKINGS = '/undertakings';
