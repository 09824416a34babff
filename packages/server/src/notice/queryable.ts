import type { QueryResult, QueryResultRow } from 'pg';

/** An open connection, as far as reading the catalogue and applying a notice need it. */
export interface Queryable {
  query<Row extends QueryResultRow>(text: string, values?: unknown[]): Promise<QueryResult<Row>>;
}
