import type { Access } from '../access/access.api.ts';
import { auditedRead } from './audited.ts';
import { doesNotReach, purposeView } from './purpose-view.ts';
import { registerErrors } from './register.errors.ts';
import type { RegisterParts } from './register-parts.ts';
import { statementName } from './row-json.ts';

/** A decision on a permission as it stands: the latest one, with its evidence. */
export interface DecisionInForce {
  readonly id: string;
  readonly permission: string;
  readonly channel: string | null;
  readonly decision: string;
  readonly decided_at: string;
  readonly ends_on: string | null;
  readonly wording: string | null;
  readonly evidence: string;
  readonly source: string;
  /** Whether it allows today: given or existing customer, and not run out. */
  readonly allows: boolean;
}

/** Whether the subject's data may be used for a purpose today, and what decides it. */
export interface PurposeState {
  readonly purpose: string;
  readonly open: boolean;
  /** Blocks of the subject that close it. */
  readonly closed_by: readonly string[];
  /** The permission that it needs, and the channels that it markets by with the rule of each. */
  readonly permission: string | null;
  readonly channels: Readonly<Record<string, string>>;
  /** Whether it reaches subjects of this standing at all. */
  readonly concerned: boolean;
}

export interface SubjectDecisions {
  readonly subject: string;
  readonly controller: string;
  readonly purposes: readonly PurposeState[];
  readonly decisions: readonly DecisionInForce[];
}

interface Found {
  readonly standing: string;
  readonly blocks: string[];
  readonly blocked_for: string[];
  readonly decisions: DecisionInForce[] | null;
  readonly [column: string]: unknown;
}

const TEXT = `select s.standing, s.blocks, s.blocked_for, (
    select json_agg(l order by l.permission) from (
      select distinct on (p.permission) p.id, p.permission, p.channel, p.decision,
        to_char(p.decided_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as decided_at, p.ends_on, p.wording, p.evidence, p.source,
        p.decision in ('given', 'existing_customer') and (p.ends_on is null or p.ends_on >= current_date) as allows
      from register.permission p where p.subject = s.subject
      order by p.permission, p.decided_at desc, p.id desc
    ) l
  ) as decisions
  from register.subject s where s.subject = $1`;

const NEEDED = ['permission', 'channel', 'decision', 'decided_at', 'ends_on', 'wording', 'evidence'];

/**
 * What a subject has permitted and banned, and what follows: for each purpose whether it is open today. What is open is read from what the
 * database enforces (`blocked_for`), not worked out a second time. @throws purpose-does-not-reach, subject-not-found
 */
export const readDecisions = (
  parts: RegisterParts,
  access: Access,
  subject: string,
): Promise<SubjectDecisions> => {
  const notice = parts.notice();
  const view = purposeView(notice, access.purpose);
  const asked = { operation: 'read', records: ['permission'], subjects: [subject] } as const;
  return auditedRead(parts, access, asked, async () => {
    for (const [record, fields] of [
      ['permission', NEEDED],
      ['subject', ['kind', 'standing']],
    ] as const) {
      const granted = view.fields(record, 'read');
      if (!fields.every((field) => granted?.includes(field)))
        throw doesNotReach(notice, access.purpose, record, 'read', fields);
    }
    const [found] = await parts.gate.query<Found>(access, {
      text: TEXT,
      name: statementName(TEXT),
      values: [subject],
    });
    if (found === undefined) throw registerErrors['subject-not-found']({ subject });
    const seesBlocks = view.fields('block', 'read')?.includes('kind') === true;
    const closing = (purpose: string): string[] =>
      notice.plan.blockRules
        .filter(
          (rule) => rule.purpose === purpose && rule.record === '*' && found.blocks.includes(rule.block),
        )
        .map(({ block }) => block);
    const purposes = notice.plan.purposes.map(({ id, concerns, permission }): PurposeState => {
      const marketing = notice.document.purposes?.[id]?.marketing ?? {};
      return {
        purpose: id,
        open: !found.blocked_for.some((one) => one === '*' || one === id),
        closed_by: seesBlocks ? closing(id) : [],
        permission,
        channels: Object.fromEntries(
          Object.entries(marketing).map(([channel, { rule }]) => [channel, rule ?? 'prior_consent']),
        ),
        concerned: concerns.includes(found.standing),
      };
    });
    const decisions = found.decisions ?? [];
    const answer = { subject, controller: access.controller, purposes, decisions };
    return { answer, rows: decisions.length };
  });
};
