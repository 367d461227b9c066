import { narrow, pixels, wide } from '../layout/columns';
import { TILE_LABEL } from '../layout/styles';
import { linesOf, textWidth } from '../layout/text-width';

const PADDING = 6;

/** The first of several wordings that a tile has room for, the longest first; the last one where none does. */
export function inTile(...wordings: readonly [string, ...string[]]): string {
  const room = pixels(wide(0), narrow(0)) - PADDING;
  return wordings.find((words) => textWidth(words, TILE_LABEL.size!) <= room) ?? wordings[wordings.length - 1]!;
}

/**
 * As many whole sentences as fit so many lines, with `…` where some are left out; of a first one that is too long as much
 * of it as fits.
 */
export function sentencesIn(sentences: readonly string[], lines: number, points: number, width: number): string[] {
  for (let count = sentences.length; count > 0; count--) {
    const words = sentences.slice(0, count).join(' ') + (count < sentences.length ? ' …' : '');
    const broken = linesOf(words, points, width);
    if (broken.length <= lines) return broken;
  }
  const cut = linesOf(sentences[0] ?? '', points, width).slice(0, lines);
  return cut.map((line, i) => (i === lines - 1 ? `${line} …` : line));
}
