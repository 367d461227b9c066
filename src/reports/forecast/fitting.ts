import { narrow, pixels, wide } from '../layout/columns';
import { TILE_LABEL } from '../layout/styles';
import { textWidth } from '../layout/text-width';

const PADDING = 6;

/** The first of several wordings that a tile has room for, the longest first; the last one where none does. */
export function inTile(...wordings: readonly [string, ...string[]]): string {
  const room = pixels(wide(0), narrow(0)) - PADDING;
  return wordings.find((words) => textWidth(words, TILE_LABEL.size!) <= room) ?? wordings[wordings.length - 1]!;
}
