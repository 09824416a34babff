/** How an object of the database is called: its name for programs, and what the words of a language need. */
export interface ObjectName {
  /** Unique and readable: `policy billing_read on register.invoice`. */
  name: string;
  /** Key of its words under `object.`. */
  form: string;
  /** What those words name. */
  values: Readonly<Record<string, string>>;
}

interface GrantName {
  privilege: string;
  what: 'table' | 'schema' | 'function';
  /** With its schema where it has one; a function with its arguments. */
  object: string;
  role: string;
  /** Whether it reaches every column, where a plan names them. */
  wide?: boolean;
}

/** `*` stands for every record. */
const span = (record: string) => ({ every: record === '*' ? 'yes' : 'no', record });
const spanName = (record: string) => (record === '*' ? 'every record' : record);

/** The names of all objects, planned and live: the same thing has the same name on both sides. */
export const named = {
  role: (role: string): ObjectName => ({ name: `role ${role}`, form: 'role', values: { role } }),
  grant: ({ privilege, what, object, role, wide = false }: GrantName): ObjectName => ({
    name: `grant ${privilege} on ${what === 'table' ? '' : `${what} `}${object}${wide ? ' (every column)' : ''} to ${role}`,
    form: 'grant',
    values: { privilege, what, object, role, wide: wide ? 'yes' : 'no' },
  }),
  policy: (policy: string, record: string): ObjectName => ({
    name: `policy ${policy} on register.${record}`,
    form: 'policy',
    values: { policy, table: `register.${record}` },
  }),
  table: (record: string, what: 'table' | 'view' = 'table'): ObjectName => ({
    name: `${what} register.${record}`,
    form: 'table',
    values: { what, table: `register.${record}` },
  }),
  function: (name: string, record: string): ObjectName => ({
    name: `function notice.${name}(register.${record})`,
    form: 'function',
    values: { function: `notice.${name}`, table: `register.${record}` },
  }),
  sources: (record: string): ObjectName => ({
    name: `sources of register.${record}`,
    form: 'sources',
    values: { table: `register.${record}` },
  }),
  trigger: (trigger: string, record: string): ObjectName => ({
    name: `trigger ${trigger} on register.${record}`,
    form: 'trigger',
    values: { trigger, table: `register.${record}` },
  }),
  purposeRule: (purpose: string): ObjectName => ({
    name: `rule purpose ${purpose}`,
    form: 'purpose',
    values: { purpose },
  }),
  blockRule: (block: string, record: string, purpose: string): ObjectName => ({
    name: `rule block ${block} closes ${spanName(record)} to ${purpose}`,
    form: 'block',
    values: { block, purpose, ...span(record) },
  }),
  sourceRefusal: (block: string, record: string, source: string): ObjectName => ({
    name: `rule block ${block} keeps source ${source} out of ${spanName(record)}`,
    form: 'block_source',
    values: { block, source, ...span(record) },
  }),
  controllerRule: (controller: string): ObjectName => ({
    name: `rule controller ${controller}`,
    form: 'controller',
    values: { controller },
  }),
} as const;
