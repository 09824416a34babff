const PARTS = /^(\d+[a-z]?)(?:\((\d+)\))?(?:\((\w)\))?$/;

/** "6(1)(f)" as law is cited in Swedish: "6.1 f"; a range of points "13(1)(e)–(f)" is "13.1 e–f". */
export const articleInSwedish = (article: string): string =>
  article
    .replaceAll(/\((\d+)\)/g, '.$1')
    .replaceAll(/–\((\w)\)/g, '–$1')
    .replaceAll(/\((\w)\)/g, ' $1');

/** "6(1)(f)" as law is cited in Finnish: "6 artiklan 1 kohdan f alakohta". */
export const articleInFinnish = (article: string): string => {
  const [, number, paragraph, point] = PARTS.exec(article) ?? [];
  if (number === undefined) return `artikla ${article}`;
  if (paragraph === undefined) return `${number} artikla`;
  return `${number} artiklan ${paragraph} ${point === undefined ? 'kohta' : `kohdan ${point} alakohta`}`;
};
