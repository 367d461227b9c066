const NARROW = /[fijlrtI.,:;'|!()[\]\s-]/;
const WIDE = /[mwMW@%—]/;
const FULL = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/** About how many pixels a text in Arial takes. Without a canvas to measure on, so that a chart's layout stays a pure function. */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) ems += characterEms(character);
  return ems * fontSize;
}

/** How many lines a text takes when it is broken at spaces to fit the width. */
export function lineCount(text: string, fontSize: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = textWidth(`${word} `, fontSize);
    if (used > 0 && used + needed > width) {
      lines++;
      used = 0;
    }
    used += needed;
  }
  return lines;
}

function characterEms(character: string): number {
  if (FULL.test(character)) return 1;
  if (NARROW.test(character)) return 0.31;
  if (WIDE.test(character)) return 0.87;
  return character >= 'A' && character <= 'Z' ? 0.68 : 0.56;
}
