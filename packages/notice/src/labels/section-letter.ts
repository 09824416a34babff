/** "12a" as the acts of Finland write it in their own languages: "12 a". */
export const apart = (place: string): string => place.replace(/(\d)(?=[a-z])/, '$1 ');
