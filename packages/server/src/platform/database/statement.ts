/** One statement. With a name it is prepared once on each connection; the name must belong to this text alone. */
export interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
  readonly name?: string;
  /** Rows as arrays in the order of the columns: a third less work where there are thousands. */
  readonly rowMode?: 'array';
  /**
   * `generic` where one plan is right for all values, as in look-ups by a whole key: a prepared statement is then never planned
   * for the values of a call. It acts where the statement is a transaction of its own.
   */
  readonly plan?: 'generic';
}
