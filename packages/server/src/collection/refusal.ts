/** Why one line of a file is refused. The reason names fields and never repeats values. */
export interface Refusal {
  readonly line: number;
  readonly code: string;
  readonly reason: string;
  /** The record that the register refused, where it was one. */
  readonly record?: string;
  /** The fields that cannot be read, as `record.field`, each with its code. */
  readonly problems?: readonly { readonly field: string; readonly code: string }[];
}

/** Why the register refuses a line, by code. */
export const REASONS: Readonly<Record<string, string>> = {
  'repeated-in-file': 'An earlier row of the file brings the same.',
  'unknown-customer-number': 'The register has no customer with this number.',
  'unknown-number': 'Nobody had this number on that day.',
  'closed-to-purpose':
    'The subject is closed to this purpose: restricted, banned, or without the permission.',
  'purpose-may-not-change':
    'The register holds other values, and the notice does not let this purpose change them.',
  'source-not-as-good':
    'The register holds other values from a better source, which this one may not overwrite.',
  'source-refused':
    'A ban on the subject, such as that on updating customer registers, keeps this source away.',
  'of-another-subject': 'The register holds this number or code at another subject.',
  'identity-code-differs': 'The register holds another identity code for this customer.',
};

/** The words for a refusal that the register itself told. */
export const reasonFor = (code: string, record: string | null): string =>
  `${record === null ? '' : `${record}: `}${REASONS[code] ?? 'The register refuses the row.'}`;
