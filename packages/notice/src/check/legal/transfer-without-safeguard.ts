import { adequacyDecisions } from '../../law/adequacy.ts';
import { isInForce } from '../../law/dated.ts';
import type { Rule } from '../rule.ts';
import { annulledDecision, leavesEea, runsOn, type StatedTransfer, transfersOf } from './transfers.ts';

export const transferWithoutSafeguard: Rule = {
  code: 'F402',
  name: 'transfer-without-safeguard',
  severity: 'error',
  title: 'No safeguard of a transfer is in force on the day',
  law: 'GDPR 44–46, 13(1)(f)',
  check: function* ({ document, on, finding }) {
    for (const stated of transfersOf(document)) {
      if (!leavesEea(stated.transfer, on) || annulledDecision(stated.decision, on) !== undefined) continue;
      const lacking = whatIsLacking(stated, on);
      if (lacking !== undefined) {
        yield finding(stated.path, {
          message: `the transfer to ${stated.recipient}${stated.transfer.country === undefined ? '' : ` in ${stated.transfer.country}`} has no safeguard in force on ${on}: ${lacking}`,
          help: 'Rest it on an adequacy decision, standard contractual clauses or binding corporate rules in force, or stop it.',
        });
      }
    }
  },
};

const whatIsLacking = (stated: StatedTransfer, on: string): string | undefined => {
  const { transfer, ground, groundId, decision } = stated;
  if (ground === undefined)
    return groundId === undefined ? 'no ground is told' : `ground ${groundId} is not declared`;
  if (ground.kind === undefined) return `what kind of ground ${groundId} is, is not told`;
  if (!runsOn(transfer, on))
    return `it runs from ${transfer.valid_from ?? '…'} to ${transfer.valid_to ?? '…'}`;
  return ground.kind === 'adequacy' ? lackingDecision(transfer.country, decision, on) : undefined;
};

const lackingDecision = (country: string | undefined, decision: string | undefined, on: string) => {
  if (decision === undefined) return 'the adequacy decision is not told';
  const rows = adequacyDecisions.filter((row) => row.decision === decision);
  const last = rows.at(-1);
  if (last === undefined) return `${decision} is no adequacy decision that is known`;
  if (country !== undefined && last.where !== country) return `${decision} is about ${last.where}`;
  if (rows.some((row) => isInForce(row, on))) return undefined;
  return last.valid_to !== null && last.valid_to < on
    ? `${decision} ended on ${last.valid_to}`
    : `${decision} holds from ${last.valid_from}`;
};
