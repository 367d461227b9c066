import { OPERATION_KINDS } from './operation-kinds';
import type { OperationName } from './operations';

export interface ScriptClockOptions {
  /** The instant at which the execution begins; `null` for the real time. */
  frozenAt: number | null;
  /** How long each counted call takes by this clock. On a set day nothing else then takes time. */
  callMilliseconds: number;
  timeoutMs: number;
}

/** The clock of one execution, for which service calls may take longer than they do here. */
export class ScriptClock {
  private taken = 0;
  private readonly began = performance.now();

  constructor(private readonly options: ScriptClockOptions) {}

  /** Milliseconds since 1970. */
  now(): number {
    const { frozenAt, callMilliseconds } = this.options;
    if (frozenAt === null) return Date.now() + this.taken;
    return frozenAt + (callMilliseconds > 0 ? this.taken : Math.floor(performance.now() - this.began));
  }

  /** Lets the time of a call pass; answers whether the execution has had all the time it gets. */
  passCall(operation: string): boolean {
    const { callMilliseconds, timeoutMs } = this.options;
    if (OPERATION_KINDS[operation as OperationName] !== 'handle') this.taken += callMilliseconds;
    return this.taken > timeoutMs;
  }
}
