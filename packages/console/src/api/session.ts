import { call } from './api.ts';
import { sendFromNowOn } from './call-headers.ts';

/** Who is signed in here: `GET /v1/session`. */
export interface Session {
  /** Id in the audit log. */
  readonly actor: string;
  readonly name: string;
  readonly csrf: string;
  readonly signed_in_at: string;
  readonly idle_ends_at: string;
  readonly ends_at: string;
  /** The register's clock. */
  readonly now: string;
}

/** What one may do today: `GET /v1/me`. */
export interface Me {
  readonly actor: string;
  readonly name?: string;
  readonly kind: 'person' | 'service';
  readonly roles: readonly string[];
  readonly controllers: readonly string[];
  readonly duties: readonly string[];
  readonly purposes_now: readonly PurposeNow[];
  readonly undertakings_missing: readonly {
    readonly undertaking: string;
    readonly version: string | null;
    readonly roles: readonly string[];
  }[];
  /** One's employer, when its agreement with the controllers is not in force. */
  readonly agreement_missing?: string | null;
  readonly may_break_glass: readonly string[];
  /** How a purpose outside the roles opens in an emergency; null where the notice has no such thing. */
  readonly break_glass: { readonly minutes: number; readonly reason_characters: number } | null;
  /** What waits for whoever supervises the register. */
  readonly alarms: { readonly break_glass?: number };
  readonly edition: number;
}

/** A purpose that one may call under now, and for which controllers. */
export interface PurposeNow {
  readonly purpose: string;
  readonly controllers: readonly string[];
  readonly because: 'role' | 'break_glass';
  /** What opened it in an emergency. */
  readonly break_glass?: string;
  readonly ends_at?: string;
}

/** @throws Problem 401 when nobody is signed in */
export const fetchSession = async (): Promise<Session> => {
  const session = (await (await call('/v1/session')).json()) as Session;
  sendFromNowOn({ csrf: session.csrf });
  return session;
};

export const fetchMe = async (): Promise<Me> => {
  const me = (await (await call('/v1/me')).json()) as Partial<Me> & { purposes?: string[] };
  const controllers = me.controllers ?? [];
  return {
    actor: '',
    kind: 'person',
    roles: [],
    duties: [],
    undertakings_missing: [],
    may_break_glass: [],
    break_glass: null,
    alarms: {},
    edition: 0,
    ...me,
    controllers,
    purposes_now:
      me.purposes_now ??
      (me.purposes ?? []).map((purpose) => ({ purpose, controllers, because: 'role' as const })),
  };
};
