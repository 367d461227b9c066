import type { Cell } from '../model/cell';

/** Tells whether ids rise or fall all the way, as those of most exports do: then no two are equal, however they are trimmed. */
export class IdsInOrder {
  private before: Cell = null;
  /** 1 when ids rise, -1 when they fall, 0 before the second one. */
  private direction = 0;

  /** `inOrder` tells it of the ids met so far; false from the start where there are none. */
  constructor(public inOrder: boolean) {}

  /** Meets an id that no trimming changes, and `null` for any other one. */
  meet(id: Cell): void {
    const { before } = this;
    this.before = id;
    if (typeof id !== 'string' && typeof id !== 'number') this.inOrder = false;
    if (before === null) return;
    const step = stepOf(id, before);
    if (this.direction === 0) this.direction = step;
    this.inOrder = step !== 0 && step === this.direction;
  }
}

/** 1 when an id comes behind another one, -1 when it comes before it, 0 when they are equal or nothing can be said. */
function stepOf(id: Cell, before: Cell): number {
  if (typeof id === 'string' && typeof before === 'string') {
    if (id.length !== before.length) return id.length > before.length ? 1 : -1;
    return id > before ? 1 : id < before ? -1 : 0;
  }
  return typeof id === 'number' && typeof before === 'number' ? Math.sign(id - before) : 0;
}
