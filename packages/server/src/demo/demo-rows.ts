import { copyLine, STAGE_COLUMNS } from '../collection/collection.api.ts';
import type { Keys } from '../platform/keys/keys.ts';
import {
  type ColumnValue,
  definitionOf,
  needsKey,
  type RowValues,
  sealRow,
} from '../register/register.api.ts';

/** The purposes that the demo register is loaded under, in this order, with the records each brings. */
export const LOADS = {
  service_delivery: [
    'subject',
    'person',
    'organisation',
    'identity_code',
    'postal_address',
    'phone_number',
    'email_address',
    'occupation',
    'dwelling',
    'customer',
    'representation',
    'service',
    'sales_order',
    'billing_account',
    'barring',
    'permission',
    'block',
    'other_information',
    'prospect',
    'case_link',
    'case_note',
  ],
  contact_management: [
    'subject',
    'person',
    'organisation',
    'contact_ground',
    'postal_address',
    'phone_number',
    'email_address',
    'case_link',
    'case_note',
  ],
  billing: ['invoice', 'collection', 'traffic_record', 'case_link', 'case_note'],
  customer_service: [
    'recording',
    'complaint',
    'social_activity',
    'other_service',
    'subject_request',
    'case_link',
    'case_note',
  ],
  disruption_handling: ['case_link'],
  subject_rights: ['request_step'],
  electronic_marketing: ['marketing_profile'],
  market_research: ['online_event'],
} as const;
export type DemoPurpose = keyof typeof LOADS;

/** What a row is beside its own values. */
export interface RowOrigin {
  readonly controller: string;
  readonly subject: string;
  readonly source: string;
  /** When it was obtained, ISO 8601. */
  readonly at: string;
}

/** Own columns of a record as the demo writes them: all fields, and the keyed hash beside a sealed one. */
export const ownColumns = (record: string): readonly string[] => {
  const definition = definitionOf(record);
  return [...Object.keys(definition.fields), ...Object.values(definition.hashed ?? {})];
};

export const stageColumns = (record: string): readonly string[] => [
  ...STAGE_COLUMNS,
  'source',
  'obtained_at',
  ...ownColumns(record),
];

/** Rows of a part of the demo register, gathered by controller, purpose and record in COPY's text format. */
export class DemoRows {
  readonly texts = new Map<string, Map<string, string[]>>();
  readonly keysMade: { readonly controller: string; readonly line: string }[] = [];
  readonly counts = new Map<string, number>();
  readonly #keys: Keys;
  readonly #newId: () => string;
  readonly #subjectKeys = new Map<string, Buffer>();
  #line = 0;

  constructor(keys: Keys, newId: () => string) {
    this.#keys = keys;
    this.#newId = newId;
  }

  /** Adds one row; what is sealed is given in the clear. Returns the row's id. */
  add(
    purpose: DemoPurpose,
    record: string,
    origin: RowOrigin,
    values: RowValues,
    id = this.#newId(),
  ): string {
    const definition = definitionOf(record);
    const key = needsKey(definition, values) ? this.#keyOf(origin) : undefined;
    const columns: Readonly<Record<string, ColumnValue>> = sealRow(definition, id, values, this.#keys, key);
    const line = copyLine([
      ++this.#line,
      origin.subject,
      id,
      origin.source,
      origin.at,
      ...ownColumns(record).map((column) => columns[column]),
    ]);
    const load = `${origin.controller} ${purpose}`;
    const stages = this.texts.get(load) ?? new Map<string, string[]>();
    this.texts.set(load, stages);
    const lines = stages.get(record);
    if (lines) lines.push(line);
    else stages.set(record, [line]);
    this.counts.set(record, (this.counts.get(record) ?? 0) + 1);
    return id;
  }

  #keyOf({ subject, controller }: RowOrigin): Buffer {
    const known = this.#subjectKeys.get(subject);
    if (known) return known;
    const { key, wrapped } = this.#keys.newSubjectKey(subject);
    this.#subjectKeys.set(subject, key);
    this.keysMade.push({ controller, line: copyLine([subject, wrapped]) });
    return key;
  }
}
