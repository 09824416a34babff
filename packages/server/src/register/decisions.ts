import type { NoticeDocument } from '@seloste/notice';
import type { Access, NoticeView } from '../access/access.api.ts';
import type { Transaction } from '../platform/database/pool.ts';
import { type PurposeView, purposesThatReach } from './purpose-view.ts';
import { definitionOf } from './record-definitions.ts';
import { registerErrors } from './register.errors.ts';
import type { RowToWrite } from './row-to-write.ts';

const GIVING = new Set(['given', 'existing_customer']);

/** The blocks of the notice that a ban on this permission sets. */
const bansOf = (document: NoticeDocument, permission: unknown): string[] =>
  Object.entries(document.blocks ?? {})
    .filter(([, block]) => block.permission !== undefined && block.permission === permission)
    .map(([kind]) => kind);

/**
 * A decision on a permission with what the notice says of it filled in (channel, and which wording was asked), and the
 * block rows that a ban sets: a purpose that needs no consent is closed by a block, and both stand in one transaction.
 */
export const rowsOfDecision = ({ document, edition }: NoticeView, decision: RowToWrite): RowToWrite[] => {
  const { permission, decision: what, evidence, channel, wording } = decision.values;
  const declared = document.permissions?.[String(permission)];
  const asked =
    GIVING.has(String(what)) && declared?.wording ? `${declared.wording} (edition ${edition})` : undefined;
  const values = {
    ...decision.values,
    ...(channel == null && declared?.channel !== undefined && { channel: declared.channel }),
    ...(wording == null && asked !== undefined && { wording: asked }),
  };
  const blocks =
    what === 'banned'
      ? bansOf(document, permission).map(
          (kind): RowToWrite => ({
            definition: definitionOf('block'),
            source: decision.source,
            values: { kind, evidence: evidence ?? null },
          }),
        )
      : [];
  return [{ ...decision, values }, ...blocks];
};

/** How long the permission lasts by the notice (ISO 8601 period), when the decision gives it and names no end itself. */
export const validityOf = ({ document }: NoticeView, { values }: RowToWrite): string | undefined =>
  GIVING.has(String(values.decision)) && values.ends_on == null
    ? document.permissions?.[String(values.permission)]?.validity
    : undefined;

/**
 * Before a permission is given again: ends the ban that stands against it, or refuses when the purpose may not. The
 * last day of the ban is the day before. The latest decision counts: a ban that was written after the permission was given
 * stands, however late the permission comes in. @throws ban-in-force
 */
export const liftBans = async (
  tx: Transaction,
  access: Access,
  notice: NoticeView,
  view: PurposeView,
  subject: string,
  { values, source }: RowToWrite,
): Promise<void> => {
  const kinds = GIVING.has(String(values.decision)) ? bansOf(notice.document, values.permission) : [];
  if (kinds.length === 0 || !view.fields('block', 'read')?.includes('kind')) return;
  const active = `subject = $1 and controller = $2 and kind = any ($3::text[]) and (ends_on is null or ends_on >= current_date)
    and obtained_at <= coalesce($4::timestamptz, now())`;
  const decidedAt = values.decided_at ?? null;
  if (view.fields('block', 'change')?.includes('ends_on')) {
    await tx.query({
      text: `update register.block set ends_on = current_date - 1, source = $5, obtained_at = now() where ${active}`,
      values: [subject, access.controller, kinds, decidedAt, source],
    });
    return;
  }
  const [ban] = await tx.query<{ kind: string }>({
    text: `select kind from register.block where ${active} limit 1`,
    values: [subject, access.controller, kinds, decidedAt],
  });
  if (ban === undefined) return;
  throw registerErrors['ban-in-force']({ ban: ban.kind }).with({
    allowed_purposes: purposesThatReach(notice.plan, 'block', 'change', ['ends_on']).filter((purpose) =>
      purposesThatReach(notice.plan, 'permission', 'add').includes(purpose),
    ),
  });
};
