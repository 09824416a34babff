/** What every call says beside what it asks: set by the shell, sent by the client. Kept in memory only. */
export interface CallHeaders {
  readonly purpose?: string | undefined;
  readonly controller?: string | undefined;
  /** Why, in words; not sent while a case is in hand. */
  readonly reason?: string | undefined;
  /** Id of the case in hand, which is the reason. */
  readonly caseId?: string | undefined;
  readonly csrf?: string | undefined;
}

let current: CallHeaders = {};

/** Sets some of what is sent from now on; calls under way keep theirs. */
export const sendFromNowOn = (change: CallHeaders): void => {
  current = { ...current, ...change };
};

/** The headers of a call. A reason beyond ASCII goes in the form of RFC 8187, as fetch sends no other letters. */
export const callHeaders = (): Record<string, string> => {
  const { purpose, controller, reason, caseId, csrf } = current;
  return {
    ...(purpose && { 'Seloste-Purpose': purpose }),
    ...(controller && { 'Seloste-Controller': controller }),
    ...(caseId ? { 'Seloste-Case': caseId } : reason && { 'Seloste-Reason': headerText(reason) }),
    ...(csrf && { 'Seloste-CSRF': csrf }),
  };
};

const headerText = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text : `UTF-8''${encodeURIComponent(text)}`;
