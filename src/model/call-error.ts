/** A call that cannot be answered. The message is one sentence for the person who wrote the formula, without a full stop. */
export class CallError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CallError';
  }
}

/** Whether an error is one. By its name: a part that was loaded on demand has a class of its own. */
export function isCallError(error: unknown): error is CallError {
  return error instanceof Error && error.name === 'CallError';
}
