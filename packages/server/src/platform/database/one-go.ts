import pg, { type PoolClient, Query, type QueryResultRow } from 'pg';
import type { Statement } from './statement.ts';

/** What of node-postgres' connection is written to; its types leave it out. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(message: { text: string; name: string }): void;
  bind(message: { portal: string; statement: string; values: readonly unknown[] }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: { portal: string; rows: number }): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

/** What of its query class is called and kept. */
interface WireQuery {
  callback: (error: Error | null, result: { rows: unknown[] }) => void;
  _result: Columns & { rows: unknown[]; parseRow(values: readonly unknown[]): unknown };
  handleCommandComplete(message: unknown, connection: Wire): void;
  handleDataRow(message: { fields: readonly unknown[] }): void;
}

/** How the columns of an answer are read: the same at every call of a prepared statement. */
interface Columns {
  fields: unknown;
  _parsers: unknown;
  _prebuiltEmptyResultObject: unknown;
}

interface Prepared {
  readonly name: string;
  columns?: Columns;
}

/** What is prepared on a connection, by its text; and names of which a failure left unknown whether they are taken. */
interface PreparedStatements {
  readonly byText: Map<string, Prepared>;
  doubtful: string[];
}

const preparedOn = new WeakMap<Wire, PreparedStatements>();
let names = 0;

const statementsOf = (wire: Wire): PreparedStatements => {
  const known = preparedOn.get(wire) ?? { byText: new Map<string, Prepared>(), doubtful: [] };
  preparedOn.set(wire, known);
  return known;
};

const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => unknown } }).utils;

/** With its values as they are sent. A value that cannot be is refused here: on the wire it would leave half a message behind. */
const written = (statement: Statement): Statement => ({
  ...statement,
  values: (statement.values ?? []).map(prepareValue),
});

const WireQueryClass = Query as unknown as new (config: object) => WireQuery;

/**
 * Settings and a statement up to one Sync: PostgreSQL takes them as one transaction, which the Sync commits, so `begin` and
 * `commit` need no messages of their own. A prepared statement's columns are asked for once a connection. It is a query class of
 * node-postgres, whose pipeline takes no other.
 */
class OneGo extends WireQueryClass {
  readonly #opening: Statement | undefined;
  readonly #statement: Statement;
  #opened: boolean;
  #failed: Error | null = null;
  #wire: Wire | undefined;
  #prepared: Prepared | undefined;
  /** Texts that this go prepares. */
  readonly #fresh: string[] = [];

  constructor(opening: Statement | undefined, statement: Statement) {
    super({ text: statement.text, rowMode: statement.rowMode });
    this.#opening = opening && written(opening);
    this.#statement = written(statement);
    this.#opened = opening === undefined;
  }

  /** Called by node-postgres when the connection is this query's. */
  submit(wire: Wire): null {
    this.#wire = wire;
    wire.stream.cork();
    try {
      const known = statementsOf(wire);
      for (const name of known.doubtful) wire.close({ type: 'S', name });
      known.doubtful = [];
      if (this.#opening) this.#bind(wire, this.#opening);
      if (this.#opening) wire.execute({ portal: '', rows: 0 });
      this.#prepared = this.#bind(wire, this.#statement);
      const columns = this.#prepared?.columns;
      if (columns) Object.assign(this._result, columns);
      else wire.describe({ type: 'P', name: '' });
      wire.execute({ portal: '', rows: 0 });
      wire.sync();
    } finally {
      wire.stream.uncork();
    }
    return null;
  }

  #bind(wire: Wire, { text, name, values = [] }: Statement): Prepared | undefined {
    const prepared = name === undefined ? undefined : this.#prepare(wire, text);
    if (prepared === undefined) wire.parse({ text, name: '' });
    wire.bind({ portal: '', statement: prepared?.name ?? '', values });
    return prepared;
  }

  #prepare(wire: Wire, text: string): Prepared {
    const { byText } = statementsOf(wire);
    const known = byText.get(text);
    if (known) return known;
    names += 1;
    const prepared = { name: `go-${names}` };
    wire.parse({ text, name: prepared.name });
    byText.set(text, prepared);
    this.#fresh.push(text);
    return prepared;
  }

  override handleDataRow(message: { fields: readonly unknown[] }): void {
    if (!this.#opened) return;
    try {
      this._result.rows.push(this._result.parseRow(message.fields));
    } catch (error) {
      this.#failed ??= error as Error;
    }
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#opened) super.handleCommandComplete(message, wire);
    this.#opened = true;
  }

  handleReadyForQuery(): void {
    const { fields, _parsers, _prebuiltEmptyResultObject } = this._result;
    if (this.#prepared) this.#prepared.columns ??= { fields, _parsers, _prebuiltEmptyResultObject };
    this.callback(this.#failed, this._result);
  }

  handleError(error: Error): void {
    if (this.#wire) {
      const known = statementsOf(this.#wire);
      for (const text of this.#fresh) {
        known.doubtful.push(known.byText.get(text)?.name ?? '');
        known.byText.delete(text);
      }
    }
    this.callback(error, this._result);
  }
}

/**
 * Runs one statement under its settings in a transaction of its own, in one message each way.
 *
 * @param opening sets the settings of the transaction; its answer is thrown away.
 */
export const inOneGo = <Row extends QueryResultRow>(
  client: PoolClient,
  opening: Statement | undefined,
  statement: Statement,
): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const query = new OneGo(opening, statement);
    query.callback = (error, { rows }) => (error ? reject(error) : resolve(rows as Row[]));
    client.query(query as unknown as Query);
  });
