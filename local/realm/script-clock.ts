import { OPERATION_KINDS } from './operation-kinds';
import type { OperationName } from './operations';

export interface ScriptClockOptions {
  /** The instant at which the clock stands but for what calls take; `null` for the real clock. */
  frozenAt: number | null;
  /** How long each counted call takes by this clock. */
  callMilliseconds: number;
  timeoutMs: number;
}

/** The clock of one execution, for which service calls may take longer than they do here. */
export class ScriptClock {
  private taken = 0;

  constructor(private readonly options: ScriptClockOptions) {}

  /** Milliseconds since 1970. */
  now(): number {
    return (this.options.frozenAt ?? Date.now()) + this.taken;
  }

  /** Lets the time of a call pass; answers whether the execution has had all the time it gets. */
  passCall(operation: string): boolean {
    const { callMilliseconds, timeoutMs } = this.options;
    if (OPERATION_KINDS[operation as OperationName] !== 'handle') this.taken += callMilliseconds;
    return this.taken > timeoutMs;
  }
}
