import type { Tile, TilesBlock } from './blocks';
import type { Canvas } from './canvas';
import { COLUMN_WIDTHS, FIRST, LAST, narrow, wide } from './columns';
import { TILE_CHANGE, TILE_LABEL, TILE_VALUE } from './styles';
import { textWidth } from './text-width';

/** Sizes of the value: the largest at which every tile's value fits its column. */
const SIZES = [20, 18, 16, 14, 12, 11, 10, 9];
const PADDING = 8;

/** Places tiles side by side: a label, a large value, a line below it. */
export function placeTiles({ tiles }: TilesBlock, canvas: Canvas, top: number): number {
  const rows = [TILE_LABEL, TILE_VALUE, TILE_CHANGE];
  rows.forEach((style, i) => {
    for (let column = FIRST; column <= LAST; column++) canvas.put(top + i, column, { value: null, style });
  });
  const size = SIZES.find((points) => tiles.every((tile) => fits(tile, points))) ?? SIZES[SIZES.length - 1]!;
  tiles.forEach((tile, pair) => {
    const { label, value, format, below, color, note } = tile;
    canvas.put(top, wide(pair), { value: label, style: TILE_LABEL });
    canvas.put(top + 1, wide(pair), { value: value ?? '–', format, style: { ...TILE_VALUE, size }, note });
    canvas.put(top + 2, wide(pair), { value: below, style: color ? { ...TILE_CHANGE, color } : TILE_CHANGE });
    canvas.put(top + 2, narrow(pair), { value: null, style: TILE_CHANGE });
  });
  return rows.length;
}

/** Numbers do not run over into the next cell as texts do. */
function fits({ shown }: Tile, points: number): boolean {
  return textWidth(shown, points, true) + PADDING <= COLUMN_WIDTHS[wide(0)]!;
}
