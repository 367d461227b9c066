/** A call that cannot be answered. The message is one sentence for the person who wrote the formula, without a full stop. */
export class CallError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CallError';
  }
}
