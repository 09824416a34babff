/** @returns whether there is a build of the console's sources as they are; builds it when there is none. */
export function ensureConsoleBuilt(): boolean;
