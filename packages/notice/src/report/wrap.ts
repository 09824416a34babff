/** Breaks text between words into lines of at most `width`; every line but the first begins with `indent`. */
export const wrap = (text: string, width: number, indent: string): string[] => {
  const lines: string[] = [];
  let line = /^ */.exec(text)?.[0] ?? '';
  let begun = false;
  for (const word of text.trim().split(/ +/)) {
    if (begun && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
      begun = false;
    }
    line += begun ? ` ${word}` : word;
    begun = true;
  }
  return [...lines, line];
};
