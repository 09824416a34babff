/** Where the sign-in provider sends the browser back to. */
export const CALLBACK = '/sign-in/callback';
/** Screen of the console for whoever is not signed in, also after a sign-in that failed. */
export const SIGNED_OUT = '/signed-out';
/** Where the provider tells by itself that somebody signed out there (OpenID Connect Back-Channel Logout 1.0). */
export const BACK_CHANNEL = '/sign-in/back-channel-logout';
