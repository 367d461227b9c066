const PAUSE_MILLISECONDS = 300;

/** Does `work`, and once more after a pause when it fails. It must do no harm twice. */
export function twice<T>(work: (attempt: 1 | 2) => T): T {
  try {
    return work(1);
  } catch {
    Utilities.sleep(PAUSE_MILLISECONDS);
    return work(2);
  }
}

/** Does what is good to have done, but whose failure must not hide or cause another. */
export function quietly(work: () => void): void {
  try {
    twice(work);
  } catch (error) {
    console.warn(error);
  }
}
