/** What other domains may use of access. */

export { accessErrors } from './access.errors.ts';
export type {
  Access,
  CallingActor,
  CaseInHand,
  Duty,
  FindCase,
  NoticeView,
  RecordRefusal,
  RefusedAccess,
} from './access.ts';
export { callerKey } from './caller-key.ts';
export { type Colleague, type Colleagues, couldWorkUnder, openColleagues } from './colleagues.ts';
export { demoActorId } from './demo-provider/demo-people.ts';
export { todayInFinland } from './finnish-day.ts';
export type { PurposeGate } from './purpose-gate.ts';
export { requireDuty } from './require-duty.ts';
export type { AccessNeed } from './route-access.ts';
export { SESSION_COOKIE } from './session/session-cookie.ts';
export type { RecordSignIn, SignInRecord } from './session/sign-in-record.ts';
export { openStillMay, type StillMay } from './still-may.ts';
