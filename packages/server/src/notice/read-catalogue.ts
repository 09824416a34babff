import type { Catalogue, ColumnShape } from '@seloste/notice';
import type { Queryable } from './queryable.ts';

interface Row {
  record: string;
  stream: boolean;
  column: string;
  type: string;
  technical: boolean;
  comment: string | null;
}

const COLUMNS = `
  select c.relname as record, c.relkind = 'p' as stream, a.attname as column,
    format_type(a.atttypid, a.atttypmod) as type,
    exists (
      select from pg_attribute t
      where t.attrelid = 'platform.row_template'::regclass and t.attname = a.attname and t.attnum > 0
    ) as technical,
    col_description(c.oid, a.attnum) as comment
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'register'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
  order by c.relname, a.attnum`;

/** Once it is there streams may be distributed; until then their policies need not be such as it takes. */
const ENGINE = "select exists (select from pg_extension where extname = 'citus') as distributes";

/** The tables and columns of schema `register` as they are now; comments tell which columns go with which field. */
export async function readCatalogue(client: Queryable): Promise<Catalogue> {
  const { rows } = await client.query<Row>(COLUMNS);
  const records: Catalogue['records'] = {};
  for (const row of rows) {
    const shape = records[row.record] ?? { stream: row.stream, columns: [] };
    records[row.record] = shape;
    shape.columns.push(columnShape(row));
  }
  const engine = await client.query<{ distributes: boolean }>(ENGINE);
  return { records, distributes: engine.rows[0]?.distributes === true };
}

function columnShape({ column, type, technical, comment }: Row): ColumnShape {
  const [, word, origin] = /^(derived|accompanies): (\w+\.\w+)/.exec(comment ?? '') ?? [];
  return {
    name: column,
    type,
    technical,
    ...(word === 'derived' && origin !== undefined ? { derivedFrom: origin } : {}),
    ...(word === 'accompanies' && origin !== undefined ? { accompanies: origin } : {}),
  };
}
