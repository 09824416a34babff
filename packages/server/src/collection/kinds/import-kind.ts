/** How a line of a file names its subject. */
export interface KnownBy {
  readonly by: 'customer_number' | 'number' | 'prospect_email' | 'prospect_phone';
  readonly reference: string;
}

/** The given fields of one line, by record: as text, before they are read. */
export type GivenRecords = Record<string, Record<string, string>>;

/** What one kind of file holds and how its fields become rows of the register. */
export interface ImportKind {
  readonly name: string;
  /** Field of the file → the fields of the register it fills, as `record.field`. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Headers by which a field is recognised, beside its own name: Finnish, Swedish, English. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Of each group at least one must be mapped. */
  readonly required: readonly (readonly string[])[];
  /** Columns that a stage has beside those mapped to it; a record that nothing is mapped to has no stage. */
  readonly alwaysStaged: Readonly<Record<string, readonly string[]>>;
  /** Fills in what follows from the other fields, and takes out what does not belong to this line. */
  readonly complete?: (given: Readonly<Record<string, string>>, records: GivenRecords) => void;
  /** The field whose reading tells the line's subject. */
  readonly knownBy: (
    given: Readonly<Record<string, string>>,
    values: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => KnownBy | undefined;
}

/** The subject is the customer with the number that the line names. */
export const byCustomerNumber = (given: Readonly<Record<string, string>>): KnownBy | undefined => {
  const reference = given.customer_number?.normalize('NFC').trim();
  return reference ? { by: 'customer_number', reference } : undefined;
};

/** Fields of the file that go to the fields of the same names in one record. */
export const sameNames = (record: string, names: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(names.map((name) => [name, [`${record}.${name}`]]));
