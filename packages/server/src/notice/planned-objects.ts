import type { Plan, PlannedGrant, PlannedPolicy, PlannedPurpose, PlannedRecord } from '@seloste/notice';
import { quoteName, quoteText, roleNames } from '../platform/database/roles.ts';
import type { DatabaseObject } from './database-object.ts';
import { named } from './object-name.ts';

const table = (record: string) => `register.${quoteName(record)}`;
const list = (items: readonly string[]) => items.map(quoteName).join(', ');
const textArray = (items: readonly string[]) => `array[${items.map(quoteText).join(', ')}]::text[]`;

/** Everything the plan means in this register's database. */
export function plannedObjects(plan: Plan, instance: string): DatabaseObject[] {
  const roles = roleNames(instance);
  return [
    ...plan.purposes.map((purpose) => roleObject(purpose, roles.server)),
    ...plan.records.flatMap((record) => recordObjects(record, roles.owner)),
    ...plan.records.filter(({ stream }) => !stream).flatMap(({ record }) => triggerObjects(record)),
    ...plan.policies.map(policyObject),
    ...plan.grants.map(grantObject),
    ...plan.purposes.flatMap(({ role }) => commonGrants(role)),
    ...ruleObjects(plan),
  ];
}

function roleObject({ role }: PlannedPurpose, server: string): DatabaseObject {
  const name = quoteName(role);
  return {
    kind: 'role',
    ...named.role(role),
    definition: `nologin noinherit; taken by ${server}`,
    // A role outlives its database, and the cluster may know it already from an earlier life of this register.
    create: [
      `do $$ begin create role ${name} nologin noinherit; exception when duplicate_object then null; end $$`,
      `alter role ${name} nologin noinherit`,
      `grant ${name} to ${quoteName(server)} with inherit false, set true`,
    ],
    drop: [`revoke ${name} from ${quoteName(server)}`, `drop owned by ${name}`, `drop role ${name}`],
  };
}

/**
 * What every purpose needs to write a row at all: the schemas, and the functions behind defaults and generated columns,
 * which run as whoever writes. They read no data.
 */
const FOR_EVERY_PURPOSE = [
  ['usage', 'schema', 'register'],
  ['usage', 'schema', 'platform'],
  ['usage', 'schema', 'extensions'],
  ['execute', 'function', 'platform.new_id()'],
  ['execute', 'function', 'platform.search_key(text)'],
  // Leaves the audit entry of a change in the change's own transaction; shows nothing of the log.
  ['usage', 'schema', 'audit'],
  [
    'execute',
    'function',
    'audit.record(text,text,text,text,integer,text[],text[],bigint,uuid[],text,text,timestamp with time zone,integer,text)',
  ],
] as const;

const commonGrants = (role: string): DatabaseObject[] =>
  FOR_EVERY_PURPOSE.map(([privilege, what, object]) => grantOn(privilege, what, object, role));

const grantOn = (
  privilege: string,
  what: 'schema' | 'function',
  object: string,
  role: string,
): DatabaseObject => ({
  kind: 'grant',
  ...named.grant({ privilege, what, object, role }),
  definition: 'granted',
  create: [`grant ${privilege} on ${what} ${object} to ${quoteName(role)}`],
  drop: [`revoke ${privilege} on ${what} ${object} from ${quoteName(role)}`],
});

function grantObject({ role, record, privilege, columns }: PlannedGrant): DatabaseObject {
  const what = privilege === 'delete' ? 'delete' : `${privilege} (${list(columns)})`;
  return {
    kind: 'grant',
    ...named.grant({ privilege, what: 'table', object: `register.${record}`, role }),
    definition: privilege === 'delete' ? 'whole rows' : columns.toSorted().join(', '),
    create: [`grant ${what} on ${table(record)} to ${quoteName(role)}`],
    drop: [`revoke ${privilege} on ${table(record)} from ${quoteName(role)}`],
  };
}

function policyObject({ name, record, role, command, using, check }: PlannedPolicy): DatabaseObject {
  const clauses = [using && `using ${using}`, check && `with check ${check}`].filter(Boolean).join(' ');
  return {
    kind: 'policy',
    ...named.policy(name, record),
    definition: `for ${command} to ${role} ${clauses}`,
    create: [
      `create policy ${quoteName(name)} on ${table(record)} for ${command} to ${quoteName(role)} ${clauses}`,
    ],
    drop: [`drop policy ${quoteName(name)} on ${table(record)}`],
  };
}

function recordObjects(planned: PlannedRecord, owner: string): DatabaseObject[] {
  const { record, sources, lastDay, closedByValue, withinLaw, fields } = planned;
  const name = table(record);
  const signature = `notice.last_day(r ${name}, ended date)`;
  const objects: DatabaseObject[] = [
    {
      kind: 'table',
      ...named.table(record),
      definition: `row security on; owned by ${owner}`,
      create: [
        `alter table ${name} enable row level security`,
        `alter table ${name} owner to ${quoteName(owner)}`,
      ],
      drop: [],
    },
    {
      kind: 'function',
      ...named.function('last_day', record),
      definition: lastDay,
      create: [
        `create or replace function ${signature} returns date language sql stable as ${dollars(`select ${lastDay}`)}`,
        `revoke all on function notice.last_day(${name}, date) from public`,
      ],
      // Replaced in place, never dropped: the triggers of the table call it.
      drop: [],
    },
    {
      kind: 'function',
      ...named.function('closed_by_value', record),
      definition: closedByValue,
      create: [
        `create or replace function notice.closed_by_value(r ${name}) returns text[] language sql stable as ${dollars(`select ${closedByValue}`)}`,
        `revoke all on function notice.closed_by_value(${name}) from public`,
      ],
      drop: [],
    },
  ];
  if (withinLaw !== undefined) {
    objects.push({
      kind: 'function',
      ...named.function('within_law', record),
      definition: withinLaw,
      create: [
        `create or replace function notice.within_law(r ${name}) returns boolean language sql stable as ${dollars(`select ${withinLaw}`)}`,
        `revoke all on function notice.within_law(${name}) from public`,
      ],
      drop: [],
    });
  }
  // Change history repeats the source of the row it is the history of; unused records take no rows at all.
  if (Object.keys(fields).length > 0 && record !== 'change') {
    objects.push({
      kind: 'sources',
      ...named.sources(record),
      definition: sources.join(' > '),
      create: [
        `alter table ${name} add constraint source_declared check (source = any (${textArray(sources)})) not valid`,
        `insert into notice.source_rule (record, source, rank) select ${quoteText(record)}, source, rank
           from unnest(${textArray(sources)}) with ordinality as s (source, rank)`,
      ],
      drop: dropSources(record),
    });
  }
  return objects;
}

/** The records that the rule on hidden consumers (D20) rests on. */
const CONSUMER_RULE = new Set(['subject', 'prospect', 'representation']);

/** The records that have a foreign key to their subject, since they may be written before it. */
const DEFERRED_KEY = new Set(['prospect', 'contact_ground']);

/** The records that are written into a case. */
const IN_A_CASE = new Set(['case_link', 'case_note']);

/** A request begins in one way and follows from its steps, which are only added to. */
const OF_REQUESTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  subject_request: [
    ['begin_request', 'register.begin_request'],
    ['of_a_person', 'register.refuse_request_of_organisation'],
    ['only_by_steps', 'register.refuse_rewriting'],
    ['within_law', 'register.refuse_beyond_law'],
  ],
  request_step: [
    ['begin_step', 'register.begin_request_step'],
    ['take_step', 'register.take_request_step'],
    ['as_taken', 'register.refuse_rewriting'],
  ],
};

/** The triggers of `register.attach()`: they tie every row to its subject, settle every row, keep its history, and make the rest follow a block. */
function triggerObjects(record: string): DatabaseObject[] {
  const settle = record === 'subject' ? 'register.settle_subject' : 'register.settle_row';
  const follow = ['subject', 'permission', 'block'].includes(record)
    ? [['zz_follow', 'register.follow']]
    : [];
  const ofSubject = DEFERRED_KEY.has(record) ? [] : [['of_its_subject', 'register.refuse_without_subject']];
  const standing = [
    ['remove_held', 'register.remove_held'],
    ['stay_of_its_kind', 'register.refuse_change_of_kind'],
  ];
  const expected = [
    ['stay_with_subject', 'register.refuse_move'],
    ...(record === 'subject' ? standing : ofSubject),
    ['settle_insert', settle],
    ['settle_change', settle],
    ['keep_change', 'register.keep_history'],
    ['keep_removal', 'register.keep_history'],
    ...follow,
    ...(IN_A_CASE.has(record)
      ? [
          ['in_an_open_case', 'register.refuse_closed_case'],
          ['stay_in_case', 'register.refuse_other_case'],
        ]
      : []),
    ...(OF_REQUESTS[record] ?? []),
    ...(CONSUMER_RULE.has(record) ? [['hidden_consumer', 'register.refuse_hidden_consumer']] : []),
  ];
  return expected.map(([trigger, does]) => ({
    kind: 'trigger',
    ...named.trigger(`${trigger}`, record),
    definition: `${does}`,
    create: [`select register.attach()`, `alter table ${table(record)} enable trigger ${trigger}`],
    drop: [],
  }));
}

const dollars = (body: string) => `$body$${body}$body$`;

/** Takes the allowed sources of a record away, whoever made them. */
export const dropSources = (record: string): string[] => [
  `alter table ${table(record)} drop constraint if exists source_declared`,
  `delete from notice.source_rule where record = ${quoteText(record)}`,
];

function ruleObjects(plan: Plan): DatabaseObject[] {
  return [
    ...plan.purposes.map(
      (purpose): DatabaseObject => ({
        kind: 'rule',
        ...named.purposeRule(purpose.id),
        definition: purposeRule(purpose.concerns, purpose.permission, purpose.endsWithRelationship),
        create: [
          `insert into notice.purpose (id, concerns, permission, ends_with_relationship) values (${quoteText(purpose.id)},
           ${textArray(purpose.concerns)}, ${purpose.permission === null ? 'null' : quoteText(purpose.permission)}, ${purpose.endsWithRelationship})`,
        ],
        drop: dropPurposeRule(purpose.id),
      }),
    ),
    ...plan.blockRules.map(
      ({ block, record, purpose }): DatabaseObject => ({
        kind: 'rule',
        ...named.blockRule(block, record, purpose),
        definition: 'closed',
        create: [
          `insert into notice.block_rule (block, record, purpose) values (${[block, record, purpose].map(quoteText).join(', ')})`,
        ],
        drop: dropBlockRule(block, record, purpose),
      }),
    ),
    ...plan.sourceRefusals.map(
      ({ block, record, source }): DatabaseObject => ({
        kind: 'rule',
        ...named.sourceRefusal(block, record, source),
        definition: 'refused',
        create: [
          `insert into notice.block_source (block, record, source) values (${[block, record, source].map(quoteText).join(', ')})`,
        ],
        drop: dropSourceRefusal(block, record, source),
      }),
    ),
    ...plan.controllers.map(
      ({ id, financialYearEnd }): DatabaseObject => ({
        kind: 'rule',
        ...named.controllerRule(id),
        definition: `financial year ends ${financialYearEnd}`,
        create: [
          `insert into notice.controller (id, financial_year_end) values (${quoteText(id)}, ${quoteText(financialYearEnd)})`,
        ],
        drop: dropController(id),
      }),
    ),
  ];
}

export const purposeRule = (concerns: readonly string[], permission: string | null, ends: boolean): string =>
  `concerns ${concerns.join(', ')}${permission === null ? '' : `; needs permission ${permission}`}${ends ? '; ends with the relationship' : ''}`;
export const dropPurposeRule = (id: string): string[] => [
  `delete from notice.purpose where id = ${quoteText(id)}`,
];
export const dropBlockRule = (block: string, record: string, purpose: string): string[] => [
  `delete from notice.block_rule where (block, record, purpose) = (${[block, record, purpose].map(quoteText).join(', ')})`,
];
export const dropSourceRefusal = (block: string, record: string, source: string): string[] => [
  `delete from notice.block_source where (block, record, source) = (${[block, record, source].map(quoteText).join(', ')})`,
];
export const dropController = (id: string): string[] => [
  `delete from notice.controller where id = ${quoteText(id)}`,
];
