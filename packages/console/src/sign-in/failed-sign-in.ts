/** Where the sign-in provider and a failed sign-in lead to. */
export const SIGNED_OUT = '/signed-out';

/** Why the register let nobody in who came to sign in. */
export interface FailedSignIn {
  /** Of the register's catalogue: docs/reference/errors.md. */
  readonly code: string;
  /** After how many minutes to try again, at least one. */
  readonly minutes: number;
}

/**
 * What became of a sign-in: the page that was refused tells it itself, in its head; after a redirect it stands in the address. Undefined where none
 * failed.
 */
export const failedSignIn = (): FailedSignIn | undefined => {
  const told = document.querySelector<HTMLMetaElement>('meta[name="seloste-refused"]');
  if (told !== null) return { code: told.content, minutes: minutesOf(told.dataset.wait) };
  if (window.location.pathname !== SIGNED_OUT) return undefined;
  const code = new URLSearchParams(window.location.search).get('code');
  return code === null ? undefined : { code, minutes: 1 };
};

/** Seconds, rounded up: who comes back in time is not refused again. */
const minutesOf = (seconds: string | undefined): number => Math.max(1, Math.ceil(Number(seconds ?? 0) / 60));

/** Where the person was going, as far as the address tells. */
export const wayBack = (): string => {
  const { pathname, search } = window.location;
  if (pathname !== SIGNED_OUT && failedSignIn() === undefined) return pathname + search;
  return new URLSearchParams(search).get('return_to') ?? '/';
};
