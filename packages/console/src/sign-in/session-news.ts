const news = new BroadcastChannel('seloste.session');

/** Tells the other tabs of this browser that somebody has signed in here. Nothing of who. */
export const tellSignedIn = (): void => news.postMessage('signed-in');

/** Hears of a sign-in in another tab. Returns what stops it. */
export const onSignedInElsewhere = (hear: () => void): (() => void) => {
  news.addEventListener('message', hear);
  return () => news.removeEventListener('message', hear);
};
