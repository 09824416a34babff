/** Text that a terminal shows and does not obey: control characters become the replacement sign. */
export const printable = (text: string): string =>
  text.replaceAll('\t', ' ').replaceAll(/[\p{Cc}\p{Cf}]/gu, '�');

/**
 * The line of the file with a caret under the column. Of a line too long for `width`, the part around the caret.
 */
export const excerpt = (source: string, line: number, column: number, width: number): string[] => {
  const gutter = `${String(line).padStart(5)} | `;
  const room = width - gutter.length;
  const shown = printable(source);
  const first = shown.length <= room || column <= room - 10 ? 0 : column - Math.floor(room / 2);
  const cut = shown.length - first > room;
  const part = `${first > 0 ? '…' : ''}${shown.slice(first > 0 ? first + 1 : 0, first + room - (cut ? 1 : 0))}${cut ? '…' : ''}`;
  return [
    `${gutter}${part}`.trimEnd(),
    `${' '.repeat(gutter.length - 2)}| ${' '.repeat(column - 1 - first)}^`,
  ];
};
