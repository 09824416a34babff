/** How long a session lives, in milliseconds. */
export interface SessionTimes {
  /** Without a call for this long it ends. */
  readonly idle: number;
  /** From the sign-in; used or not, it ends then. */
  readonly absolute: number;
  /** Age at which its secret is replaced. */
  readonly rotation: number;
  /** Age at which the provider is asked anew what it claims of the person. */
  readonly claims: number;
}

export interface SessionSettings {
  readonly SELOSTE_SESSION_IDLE_MINUTES: number;
  readonly SELOSTE_SESSION_HOURS: number;
  readonly SELOSTE_SESSION_ROTATION_MINUTES: number;
  readonly SELOSTE_SESSION_CLAIMS_MINUTES: number;
}

const MINUTE = 60_000;

export const sessionTimes = (settings: SessionSettings): SessionTimes => ({
  idle: settings.SELOSTE_SESSION_IDLE_MINUTES * MINUTE,
  absolute: settings.SELOSTE_SESSION_HOURS * 60 * MINUTE,
  rotation: settings.SELOSTE_SESSION_ROTATION_MINUTES * MINUTE,
  claims: settings.SELOSTE_SESSION_CLAIMS_MINUTES * MINUTE,
});

/** Why a session is over. */
export type SessionEnd =
  | 'idle'
  | 'absolute'
  | 'signed_out'
  | 'signed_out_everywhere'
  | 'replaced'
  | 'provider'
  | 'replayed';
