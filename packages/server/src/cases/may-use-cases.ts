import type { Operation } from '@seloste/notice';
import type { Access } from '../access/access.api.ts';
import { doesNotReach, type PurposeView, purposeView } from '../register/register.api.ts';
import type { CaseParts } from './case-parts.ts';

/** Cases are for the purposes that the notice lets use them. @throws purpose-does-not-reach */
export const mayUseCases = (
  { notice }: Pick<CaseParts, 'notice'>,
  { purpose }: Access,
  operation: Operation = 'read',
  record = 'case_link',
): PurposeView => {
  const inForce = notice();
  const view = purposeView(inForce, purpose);
  if (view.fields(record, operation) === undefined) throw doesNotReach(inForce, purpose, record, operation);
  return view;
};
