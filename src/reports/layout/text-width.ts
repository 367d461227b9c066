const PIXELS_A_POINT = 4 / 3;

/** Widths of Arial's characters, as shares of the font's size. */
const NARROW_CHARACTERS = new Set("iljtfI.,:;|!'()[] \u00a0·-");
const WIDE_CHARACTERS = new Set('mwMW—%▲▼…@');

/** About how many pixels a text takes in Arial. */
export function textWidth(text: string, points: number, isBold = false): number {
  let ems = 0;
  for (const character of text) {
    if (NARROW_CHARACTERS.has(character)) ems += 0.3;
    else if (WIDE_CHARACTERS.has(character)) ems += 0.87;
    else if (character >= '\u2e80') ems += 1;
    else ems += character >= 'A' && character <= 'Z' ? 0.69 : 0.556;
  }
  return ems * points * PIXELS_A_POINT * (isBold ? 1.06 : 1);
}

/** The text in lines that fit the width, broken between words. */
export function linesOf(text: string, points: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, points) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
