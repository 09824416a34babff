/** The named elements of a section of the notice; nothing when the section is not there. */
export const elements = <T>(section: Readonly<Record<string, T>> | undefined): [id: string, element: T][] =>
  Object.entries(section ?? {});
