import type { NoticeDocument, Plan } from '@seloste/notice';

/** Who calls: a person or a service, as the register's staff list knows it. The id stands for it everywhere else. */
export interface CallingActor {
  /** `access.actor.id`, a uuid: what the audit log and the rows carry; never a name. */
  readonly id: string;
  readonly kind: 'person' | 'service';
}

/** One call that was let in: everything that later has to be told about it. */
export interface Access {
  /** UUID version 7, made for the call; the same as the call's id in problems and logs. */
  readonly id: string;
  readonly actor: CallingActor;
  /** A purpose of the notice; `duty:audit`, `duty:notice` … where a duty of the role opened the call instead. */
  readonly purpose: string;
  /** One of the notice's controllers. */
  readonly controller: string;
  /** Why: `case C-2026-000123` where a case is in hand, the caller's words (3–500 characters), or both. It may tell of a person: never log it. */
  readonly reason: string;
  /** The edition of the notice that decided. */
  readonly edition: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** What access and HTTP need of the notice in force. Two calls may give two editions: take it once. */
export interface NoticeView {
  readonly edition: number;
  readonly document: NoticeDocument;
  readonly plan: Plan;
}

/** Duties of a role beside purposes: `roles.<id>.duties` of the notice. */
export type Duty = 'audit' | 'notice' | 'staff' | 'import';

/** A call that was not let in. It goes into the audit log like one that was. */
export interface RefusedAccess {
  /** Id that the call would have had. */
  readonly accessId: string;
  /** Code of the error that the caller got. */
  readonly code: string;
  /** Null when the token is good but nobody on the staff list. */
  readonly actor: CallingActor | null;
  /** The purpose or `duty:…` that was asked for; null when it was missing or is not in the notice. */
  readonly purpose: string | null;
  readonly controller: string | null;
  readonly reason: string | null;
  readonly edition: number;
  readonly startedAt: number;
  /** `GET /v1/subjects/:subject`: the route's pattern, never the address with its ids. */
  readonly route: string;
}

/** A case that a call names as its reason. */
export interface CaseInHand {
  /** `C-2026-000123` */
  readonly number: string;
  readonly controller: string;
  readonly status: 'open' | 'closed';
}

/** The case with an id; undefined when there is none, or it is no id at all. Asked anew for each call: a closed case is no reason. */
export type FindCase = (id: string) => Promise<CaseInHand | undefined>;

/** Keeps a refusal in the audit log; resolves when it is durable. The answer waits for it. */
export type RecordRefusal = (refusal: RefusedAccess) => Promise<void>;
