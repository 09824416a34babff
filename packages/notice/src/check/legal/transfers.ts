import type { Static } from 'typebox';
import type { NoticeDocument } from '../../language/document.ts';
import type { Transfer, TransferGround } from '../../language/recipient.ts';
import { type AdequacyDecision, adequacyDecisions } from '../../law/adequacy.ts';
import { isInForce } from '../../law/dated.ts';
import { isInsideEea } from '../../law/eea.ts';
import { transferInstruments } from '../../law/transfer-instruments.ts';
import { elements } from './elements.ts';

/** A transfer of a recipient, with the ground it names and the decision it cites itself or through that ground. */
export type StatedTransfer = {
  readonly path: (string | number)[];
  readonly recipient: string;
  readonly transfer: Transfer;
  readonly groundId: string | undefined;
  readonly ground: Static<typeof TransferGround> | undefined;
  readonly decision: string | undefined;
};

/** Every transfer that the notice states, those to countries inside the EEA included. */
export const transfersOf = (document: NoticeDocument): StatedTransfer[] =>
  elements(document.recipients).flatMap(([recipient, { transfers }]) =>
    (transfers ?? []).map((transfer, index) => {
      const ground = transfer.ground === undefined ? undefined : document.transfer_grounds?.[transfer.ground];
      const cited =
        transfer.decision ?? ground?.decision ?? ground?.law?.map((law) => law.act).find(isDecision);
      return {
        path: ['recipients', recipient, 'transfers', index],
        recipient,
        transfer,
        groundId: transfer.ground,
        ground,
        decision: cited === undefined ? undefined : decisionNumber(cited),
      };
    }),
  );

/** A decision's number as the tables write it: `2023/1795` and `EU 2023/1795` become `(EU) 2023/1795`. */
export const decisionNumber = (cited: string): string => {
  const number = /\d{4}\/\d+/.exec(cited)?.[0];
  const known = [...adequacyDecisions, ...transferInstruments].map((row) => row.decision);
  return (
    known.find((decision) => number !== undefined && decision?.match(/\d{4}\/\d+/)?.[0] === number) ?? cited
  );
};

const isDecision = (act: string): boolean =>
  [...adequacyDecisions, ...transferInstruments].some((row) => row.decision === decisionNumber(act));

/** The annulled decision that a transfer rests on, if the annulment has happened by the day. */
export const annulledDecision = (decision: string | undefined, on: string): AdequacyDecision | undefined =>
  adequacyDecisions.find(
    (row) => row.decision === decision && row.annulled !== undefined && row.annulled.on <= on,
  );

/** Whether the transfer needs chapter V on the day: it goes outside the EEA, or does not say where it goes. */
export const leavesEea = (transfer: Transfer, on: string): boolean =>
  transfer.country === undefined || !isInsideEea(transfer.country, on);

/** Whether the transfer's own dates let it run on the day. */
export const runsOn = (transfer: Transfer, on: string): boolean =>
  isInForce({ valid_from: transfer.valid_from ?? null, valid_to: transfer.valid_to ?? null }, on);
