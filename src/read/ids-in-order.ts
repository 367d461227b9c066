import type { Cell, Cells } from '../model/cell';

/** Tells whether ids rise or fall all the way, as those of most exports do: then no two are equal, however they are trimmed. */
export interface IdsInOrder {
  /** Looks at the ids of the rows `from` up to, but not with, `to`: places in `rows`. */
  follow(cells: Cells, rows: Int32Array, from: number, to: number): void;
  readonly inOrder: boolean;
}

/** `index` is that of the id column, or -1: then nothing is known. */
export function idsInOrder(index: number): IdsInOrder {
  let inOrder = index >= 0;
  let before: Cell = null;
  /** 1 when ids rise, -1 when they fall, 0 before the second one. */
  let direction = 0;
  return {
    follow(cells, rows, from, to) {
      for (let r = from; inOrder && r < to; r++) {
        const cell = cells[rows[r]!]![index];
        if (before === null) inOrder = hasPlainEnds(cell);
        else {
          const step = stepOf(cell, before);
          if (direction === 0) direction = step;
          inOrder = step !== 0 && step === direction;
        }
        before = cell;
      }
    },
    get inOrder() {
      return inOrder;
    },
  };
}

/** 1 when an id comes behind another one, -1 when it comes before it, 0 when they are equal or nothing can be said. */
function stepOf(id: Cell, before: Cell): number {
  if (!hasPlainEnds(id)) return 0;
  if (typeof id === 'string' && typeof before === 'string') {
    if (id.length !== before.length) return id.length > before.length ? 1 : -1;
    return id > before ? 1 : id < before ? -1 : 0;
  }
  return typeof id === 'number' && typeof before === 'number' ? Math.sign(id - before) : 0;
}

/** Whether an id is a number, or a text that no trimming changes. */
function hasPlainEnds(id: Cell): boolean {
  if (typeof id !== 'string') return typeof id === 'number';
  const { length } = id;
  return length > 0 && isPlain(id.charCodeAt(0)) && isPlain(id.charCodeAt(length - 1));
}

const SPACE = 32;

/** Whether the character is certainly no space. */
export function isPlain(code: number): boolean {
  return code > SPACE && code < 128;
}
