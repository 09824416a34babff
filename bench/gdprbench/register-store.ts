import { randomUUID, randomUUIDv7 } from 'node:crypto';
import { planNotice } from '@seloste/notice';
import type { Access, NoticeView } from '../../packages/server/src/access/access.ts';
import { openPurposeGate } from '../../packages/server/src/access/purpose-gate.ts';
import {
  type Audit,
  type AuditEntry,
  type AuditOperation,
  openAudit,
} from '../../packages/server/src/audit/audit.api.ts';
import { applyNotice } from '../../packages/server/src/notice/apply-notice.ts';
import { readCatalogue } from '../../packages/server/src/notice/read-catalogue.ts';
import { openDatabase } from '../../packages/server/src/platform/database/pool.ts';
import { withClient } from '../../packages/server/src/platform/database/prepare-database.ts';
import { quoteName, roleNames } from '../../packages/server/src/platform/database/roles.ts';
import type { Statement } from '../../packages/server/src/platform/database/statement.ts';
import { SelosteError } from '../../packages/server/src/platform/errors/seloste-error.ts';
import { type BenchRegister, type BenchServer, benchKeys } from '../database.ts';
import { CONTROLLER, gdprEdition, MANAGING, recordName, TABLES } from './notice.ts';
import { type GdprMix, type GdprOperation, MOST_LOG_LINES } from './operations.ts';
import { isShortLived, type MetadataAttribute, PURPOSES, recordOf, USERS } from './records.ts';
import {
  purposeOf,
  restrictedId,
  rowId,
  statements,
  subjectId,
  subjectOf,
  wholeRecord,
} from './register-statements.ts';
import { type GdprStore, type OpenGdprStore, withRetries } from './store.ts';

const INSTANCE = 'gdprbench';
const BATCH = 1000;
/** One record in so many has a sibling under restriction, which nobody may see. */
const RESTRICTED_EVERY = 100;

/** The register itself, in process: its purpose gate, its row policies, its audit log; every operation leaves an entry. */
export const registerStore = (server: BenchServer): GdprStore => ({
  name: 'Seloste',
  load: async (records, loaded) => {
    const register = await server.register(INSTANCE);
    await withClient(register.admin, async (client) => {
      await client.query(`set role ${quoteName(roleNames(INSTANCE).owner)}`);
      for (const table of TABLES) await client.query(table);
      await client.query('select register.attach()');
      await client.query('reset role');
      await applyNotice(client, gdprEdition, INSTANCE);
      await client.query("select set_config('seloste.access_id', $1, false)", [randomUUID()]);
      await client.query(
        `insert into register.subject (subject, controller, source, kind, standing)
         select unnest($1::uuid[]), $2, 'src0', 'person', 'customer'`,
        [Array.from({ length: USERS }, (_, user) => subjectId(user)), CONTROLLER],
      );
      for (let purpose = 0; purpose < PURPOSES; purpose += 1) {
        const numbers: number[] = [];
        for (let n = purpose; n < records; n += PURPOSES) numbers.push(n);
        for (let from = 0; from < numbers.length; from += BATCH) {
          const batch = numbers.slice(from, from + BATCH);
          await client.query(
            insertMany(purpose),
            columnsOf(
              batch.filter((n) => !isShortLived(n)),
              rowId,
            ),
          );
          await client.query(
            insertMany(purpose, '{*}'),
            columnsOf(
              batch.filter((n) => n % RESTRICTED_EVERY === 0),
              restrictedId,
            ),
          );
        }
        await client.query(`vacuum (analyze, freeze) register.${recordName(purpose)}`);
        loaded(Math.round((records * (purpose + 1)) / PURPOSES));
      }
      await client.query('vacuum (analyze, freeze) register.subject');
    });
  },
  open: async () => {
    const admin = await server.copyDatabase(`seloste_${INSTANCE}`, `${INSTANCE}_run`, INSTANCE);
    await withClient(admin, (client) => client.query('checkpoint'));
    const user = roleNames(INSTANCE).server;
    const password = benchKeys.databasePassword(user);
    return openStore({ instance: INSTANCE, admin, server: { ...admin, user, password } });
  },
});

const insertMany = (purpose: number, blockedFor = '{}') => `
  insert into register.${recordName(purpose)} (id, subject, controller, source, blocked_for, last_day, keep_seconds, expires_at,
    objection, automated_decision, accessible_to, shared_with, kind, content)
  select id, subject, '${CONTROLLER}', source, '${blockedFor}', (now() + make_interval(secs => ttl))::date, ttl,
    now() + make_interval(secs => ttl), obj, dec, acl, shr, cat, data
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[], $10::text[])
    as r (id, subject, source, ttl, obj, dec, acl, shr, cat, data)`;

const valuesOf = (n: number, id = rowId): unknown[] => {
  const { TTL, SRC, OBJ, DEC, ACL, SHR, CAT, Data } = recordOf(n);
  return [id(n), subjectOf(n), SRC, TTL, OBJ, DEC, ACL, SHR, CAT, Data];
};

const columnsOf = (numbers: readonly number[], id: (n: number) => string): unknown[][] => {
  const rows = numbers.map((n) => valuesOf(n, id));
  return Array.from({ length: 10 }, (_, column) => rows.map((row) => row[column]));
};

type Row = [id: string, subject: string, ...rest: unknown[]];
const ACTOR = '00000000-0000-7000-b000-000000000001';
const REASON = 'GDPRbench';

const openStore = async (register: BenchRegister): Promise<OpenGdprStore> => {
  const { instance } = register;
  const notice = await noticeView(register);
  // 25 purposes call by turns, and those who look after all records have every worker: no pool waits or makes room for another.
  const gate = openPurposeGate({
    server: register.server,
    instance,
    notice: () => notice,
    maxConnections: 240,
    maxPerPurpose: 8,
  });
  const system = openDatabase(register.server, { role: roleNames(instance).system, max: 8 });
  const audit = await openAudit({ database: system, instance, signingSeed: benchKeys.auditSigningSeed() });
  const calls = callsOn(gate, audit, notice);
  await Promise.all(Array.from({ length: MOST_LOG_LINES }, (_, n) => calls.lookAt(subjectOf(n))));
  await warmUp(calls);
  return {
    execute: (operation, mix) => withRetries(() => execute(operation, mix, calls), isDeadlock),
    sweep: async () => {
      const sweep = () =>
        change(calls, 'erase', MANAGING.sweep, everyRecordName, (entry) => statements.sweep(entry));
      return (await withRetries(sweep, isDeadlock)).rows;
    },
    refuse: (n) => refuse(n, calls),
    size: async () => {
      const [row] = await withClient(register.admin, async (client) => {
        const { rows } = await client.query<{ size: string }>(
          `select sum(pg_total_relation_size(c.oid)) as size from pg_class c
           where c.relnamespace = 'register'::regnamespace and c.relname like 'held%' and c.relkind = 'r'`,
        );
        return rows;
      });
      return Number(row?.size);
    },
    close: async () => {
      await audit.sequencePending();
      await audit.close();
      await gate.close();
      await system.close();
    },
  };
};

const noticeView = ({ admin, instance }: BenchRegister): Promise<NoticeView> =>
  withClient(admin, async (client) => {
    const { document } = gdprEdition;
    const { plan } = planNotice(document, await readCatalogue(client), { instance });
    return { edition: 1, document, plan };
  });

const isDeadlock = (error: unknown) => error instanceof SelosteError && error.code === 'conflict-try-again';

const everyRecordName = Array.from({ length: PURPOSES }, (_, purpose) => recordName(purpose));

/** One call after another comes through here: access, statement under the purpose's role, audit entry, answer. */
const callsOn = (gate: ReturnType<typeof openPurposeGate>, audit: Audit, notice: NoticeView) => {
  const accessFor = (purpose: string): Access => ({
    id: randomUUIDv7(),
    actor: { id: ACTOR, kind: 'service' },
    purpose,
    controller: CONTROLLER,
    reason: REASON,
    edition: notice.edition,
    startedAt: Date.now(),
  });
  const entryOf = (access: Access, records: readonly string[], more: Partial<AuditEntry>): AuditEntry => ({
    accessId: access.id,
    at: new Date(access.startedAt),
    operation: 'read',
    outcome: 'allowed',
    purpose: access.purpose,
    controller: access.controller,
    noticeVersion: access.edition,
    categories: records,
    records,
    rows: 0,
    durationMs: Date.now() - access.startedAt,
    actor: access.actor.id,
    subjects: [],
    reason: access.reason,
    ...more,
  });
  return {
    /** Shows rows and has recorded, before it answers, whose they were. */
    read: async (purpose: string, records: readonly string[], statement: Statement): Promise<Row[]> => {
      const access = accessFor(purpose);
      const rows = await gate.query<Row>(access, { ...statement, rowMode: 'array' });
      const subjects = new Set<string>();
      for (const [, subject] of rows) subjects.add(subject);
      await audit.record(entryOf(access, records, { rows: rows.length, subjects: [...subjects] }));
      return rows;
    },
    /**
     * Writes, or reads many, with the entry in the same statement: it is durable with the data when the answer leaves, and gets its
     * number in the tree soon after.
     */
    inOneStatement: async <Answer extends object>(
      operation: AuditOperation,
      purpose: string,
      records: readonly string[],
      statement: (entry: unknown[]) => Statement,
      lock?: Statement,
    ): Promise<Answer[]> => {
      const access = accessFor(purpose);
      const entry = [
        operation,
        purpose,
        access.controller,
        access.edition,
        records,
        access.actor.id,
        access.reason,
        new Date(access.startedAt),
      ];
      const answer = lock
        ? await gate.transaction(access, async ({ query }) => {
            const [, answer] = await Promise.all([query(lock), query<Answer>(statement(entry))]);
            return answer;
          })
        : await gate.query<Answer>(access, statement(entry), 'read write');
      audit.numberSoon();
      return answer;
    },
    /** An entry of a look at one person, as one more line in the log. */
    lookAt: (subject: string) =>
      audit.record(entryOf(accessFor(MANAGING.customer), everyRecordName, { rows: 1, subjects: [subject] })),
    /** Asks for what the purpose may not see. Returns the code of the refusal. */
    ask: async (purpose: string, records: readonly string[], statement: Statement): Promise<string> => {
      const access = accessFor(purpose);
      const error = await gate.query(access, statement).then(
        () => undefined,
        (thrown) => thrown,
      );
      const code = error instanceof SelosteError ? error.code : 'not-refused';
      await audit.record(entryOf(access, records, { outcome: 'refused', code }));
      return code;
    },
    readLog: async (lines: number): Promise<number> => {
      const access = accessFor(MANAGING.regulator);
      const { leaves } = await audit.lastEntries(lines);
      await audit.record(entryOf(access, [], { operation: 'search', rows: leaves.length }));
      return leaves.length;
    },
  };
};

type Calls = ReturnType<typeof callsOn>;

const change = async (calls: Calls, ...call: Parameters<Calls['inOneStatement']>): Promise<number> => {
  const [changed] = await calls.inOneStatement<{ rows: number }>(...call);
  return changed?.rows ?? 0;
};

/** A server at work has its connections open, and has read on each of them before. */
const warmUp = async (calls: Calls): Promise<void> => {
  for (let purpose = 0; purpose < PURPOSES; purpose += 1) {
    await Promise.all(
      [1, 2].map(() => calls.read(`purpose${purpose}`, [recordName(purpose)], statements.readByKey(purpose))),
    );
  }
  for (const purpose of [MANAGING.controller, MANAGING.customer, MANAGING.regulator]) {
    const look = () => calls.read(purpose, [recordName(0)], statements.readByKey(0));
    await Promise.all(Array.from({ length: 8 }, look));
  }
};

const execute = async (operation: GdprOperation, mix: GdprMix['name'], calls: Calls): Promise<number> => {
  if (operation.kind === 'read-log') return calls.readLog(operation.lines);
  const { n } = operation;
  const purpose = purposeOf(n);
  const own = `purpose${purpose}`;
  const records = [recordName(purpose)];
  const managing = mix === 'customer' ? MANAGING.customer : MANAGING.controller;
  switch (operation.kind) {
    case 'create':
      return change(calls, 'add', managing, records, (entry) =>
        statements.create(n, [...valuesOf(n), ...entry]),
      );
    case 'read-by-key':
      return (await calls.read(mix === 'processor' ? own : managing, records, statements.readByKey(n)))
        .length;
    case 'verify-deletion':
      return (await calls.read(MANAGING.regulator, records, statements.readByKey(n))).length;
    case 'read-by-purpose':
      return (
        await calls.inOneStatement('read', own, records, (entry) => ({
          ...statements.readByPurpose(purpose, entry),
          rowMode: 'array',
        }))
      ).length;
    case 'read-by-user':
      return mix === 'processor'
        ? (await calls.read(own, records, statements.readByUserOf(purpose, n))).length
        : (await calls.read(managing, everyRecordName, statements.readByUser(n))).length;
    case 'read-metadata-by-user':
      return (await calls.read(MANAGING.regulator, everyRecordName, statements.readMetadataByUser(n))).length;
    case 'update-by-key':
      return change(calls, 'change', managing, records, (entry) =>
        statements.update(n, [...valuesOf(n), ...entry]),
      );
    case 'update-metadata-by-purpose':
      return change(
        calls,
        'change',
        managing,
        records,
        (entry) =>
          operation.attribute === 'USR'
            ? statements.reownByPurpose(purpose, [subjectOf(n), ...entry])
            : statements.setByPurpose(
                operation.attribute,
                attributeOf(n, operation.attribute),
                purpose,
                entry,
              ),
        wholeRecord(purpose),
      );
    case 'update-metadata-by-user':
      return change(calls, 'change', managing, everyRecordName, (entry) =>
        operation.attribute === 'USR'
          ? statements.rewriteByUser([subjectOf(n), ...entry])
          : statements.setByUser(operation.attribute, attributeOf(n, operation.attribute), n, entry),
      );
    case 'delete-by-key':
      return change(calls, 'remove', managing, records, (entry) =>
        statements.remove(n, [rowId(n), ...entry]),
      );
  }
};

const attributeOf = (n: number, attribute: MetadataAttribute) => recordOf(n)[attribute];

/** By turns: a purpose asks for a record of another's category, and for a row under restriction. */
const refuse = async (n: number, calls: Calls): Promise<void> => {
  const purpose = purposeOf(n);
  if (n % 2 === 0) {
    const other = (purpose + 1) % PURPOSES;
    const code = await calls.ask(`purpose${purpose}`, [recordName(other)], statements.reach(other));
    if (code !== 'purpose-does-not-reach') throw new Error(`A purpose reached another's records: ${code}.`);
    return;
  }
  const restricted = n - (n % RESTRICTED_EVERY);
  const rows = await calls.read(`purpose${purposeOf(restricted)}`, [recordName(purposeOf(restricted))], {
    ...statements.readByKey(restricted),
    values: [restrictedId(restricted)],
  });
  if (rows.length > 0) throw new Error('A row under restriction was shown.');
};
