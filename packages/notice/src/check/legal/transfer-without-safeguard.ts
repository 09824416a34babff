import type { FindingValue, FindingValues } from '../../finding.ts';
import { type AdequacyDecision, adequacyDecisions } from '../../law/adequacy.ts';
import { isInForce } from '../../law/dated.ts';
import type { Rule } from '../rule.ts';
import { annulledDecision, leavesEea, runsOn, type StatedTransfer, transfersOf } from './transfers.ts';

export const transferWithoutSafeguard: Rule = {
  code: 'F402',
  name: 'transfer-without-safeguard',
  severity: 'error',
  law: 'GDPR 44–46, 13(1)(f)',
  check: function* ({ document, on, finding }) {
    for (const stated of transfersOf(document)) {
      if (!leavesEea(stated.transfer, on) || annulledDecision(stated.decision, on) !== undefined) continue;
      const lacking = whatIsLacking(stated, on);
      if (lacking !== undefined) {
        yield finding(stated.path, {
          variant: lacking.variant,
          values: {
            recipient: stated.recipient,
            country: stated.transfer.country ?? 'none',
            day: { date: on },
            ...lacking.values,
          },
        });
      }
    }
  },
};

/** Which sentence of the rule says it, and what it names. */
type Lacking = { readonly variant: string; readonly values?: FindingValues };

const whatIsLacking = (stated: StatedTransfer, on: string): Lacking | undefined => {
  const { transfer, ground, groundId, decision } = stated;
  if (groundId === undefined) return { variant: 'no_ground' };
  if (ground === undefined) return { variant: 'undeclared', values: { ground: groundId } };
  if (ground.kind === undefined) return { variant: 'no_kind', values: { ground: groundId } };
  if (!runsOn(transfer, on)) {
    const dates = { from: dayOf(transfer.valid_from), to: dayOf(transfer.valid_to) };
    return { variant: 'not_running', values: dates };
  }
  return ground.kind === 'adequacy' ? lackingDecision(transfer.country, decision, on) : undefined;
};

const lackingDecision = (
  country: string | undefined,
  decision: string | undefined,
  on: string,
): Lacking | undefined => {
  if (decision === undefined) return { variant: 'no_decision' };
  const rows = adequacyDecisions.filter((row) => row.decision === decision);
  const last = rows.at(-1);
  if (last === undefined) return { variant: 'unknown_decision', values: { decision } };
  if (country !== undefined && last.where !== country) {
    return { variant: 'other_country', values: { decision, where: placeOf(last) } };
  }
  if (rows.some((row) => isInForce(row, on))) return undefined;
  return last.valid_to !== null && last.valid_to < on
    ? { variant: 'ended', values: { decision, to: dayOf(last.valid_to) } }
    : { variant: 'not_begun', values: { decision, from: dayOf(last.valid_from) } };
};

const placeOf = ({ names, where }: AdequacyDecision): FindingValue =>
  names === undefined ? { country: where } : { names };

const dayOf = (day: string | null | undefined): FindingValue => (day ? { date: day } : '…');
