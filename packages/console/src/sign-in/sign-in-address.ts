/** Where a sign-in ends that was begun in another tab. */
export const SIGNED_IN = '/signed-in';

/** Where a sign-in begins; `again` has the provider ask who it is also where it remembers. */
export const signInAddress = (returnTo: string, language: string, again = false): string =>
  `/sign-in?${new URLSearchParams({ return_to: returnTo, language, ...(again && { prompt: 'login' }) })}`;
