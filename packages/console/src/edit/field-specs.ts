import specs from './record-fields.json' with { type: 'json' };

/** What a form and a page need to know of a field: made from the register's own definitions (record-fields.generate.ts). */
export interface FieldSpec {
  readonly kind:
    | 'text'
    | 'long_text'
    | 'choice'
    | 'date'
    | 'moment'
    | 'integer'
    | 'amount'
    | 'uuid'
    | 'json'
    | 'phone'
    | 'email'
    | 'postcode'
    | 'country'
    | 'business_id'
    | 'identity_code';
  /** Words of a closed list, parted by spaces. */
  readonly options?: string;
  readonly longest?: number;
  readonly required?: boolean;
  /** May be emptied. */
  readonly nullable?: boolean;
  /** Worked out by the register. */
  readonly derived?: boolean;
}

interface RecordSpec {
  readonly path: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

const known = specs as Readonly<Record<string, RecordSpec | undefined>>;

export const recordSpec = (record: string): RecordSpec | undefined => known[record];

export const fieldSpec = (record: string, field: string): FieldSpec | undefined =>
  known[record]?.fields[field];

export const optionsOf = ({ options = '' }: FieldSpec): string[] => options.split(' ').filter(Boolean);
