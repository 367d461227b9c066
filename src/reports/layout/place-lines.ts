import type { LinesBlock } from './blocks';
import type { Canvas } from './canvas';
import { FIRST, LAST, pixels } from './columns';
import { linesOf } from './text-width';

const USUAL_POINTS = 10;

/** Places lines of text; answers how many rows they take. */
export function placeLines({ lines }: LinesBlock, canvas: Canvas, top: number): number {
  let row = top;
  for (const { text, style, wraps, note, aside } of lines) {
    const broken = wraps ? linesOf(text, style.size ?? USUAL_POINTS, pixels(FIRST, LAST)) : [text];
    broken.forEach((part, i) => {
      canvas.put(row + i, FIRST, { value: part, style, ...(note && i === 0 ? { note } : {}) });
    });
    if (aside) canvas.put(row, aside.column, aside.cell);
    row += Math.max(1, broken.length);
  }
  canvas.reach(row);
  return row - top;
}
