/** Google ends a run after so long, wherever it is, and what it has not said by then it never says. */
const LIMIT_MILLISECONDS = 6 * 60_000;
/** What is kept for the end of a run and for calls that take longer than the others. */
const RESERVE_MILLISECONDS = 45_000;

/** The time that a run has. */
export interface RunTime {
  /** Milliseconds since it began. */
  elapsed(): number;
  /** Whether something that takes so long, in milliseconds, can be begun and the run still end by itself. */
  isEnoughFor(milliseconds: number): boolean;
}

/** The time of the run that begins now. */
export function startRunTime(): RunTime {
  const started = Date.now();
  const elapsed = () => Date.now() - started;
  return {
    elapsed,
    isEnoughFor: (milliseconds) => LIMIT_MILLISECONDS - elapsed() >= Math.max(milliseconds, RESERVE_MILLISECONDS),
  };
}
