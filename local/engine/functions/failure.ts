/** Why a custom function's cell shows an error: the error, and the sentence that Sheets shows on hover. */
export class Failure extends Error {
  constructor(
    readonly code: '#ERROR!' | '#REF!' | '#NUM!',
    message: string,
  ) {
    super(message);
  }
}

/** What a thrown value says, whichever realm it comes from. */
export function thrownMessage(thrown: unknown): string {
  if (thrown instanceof Failure) return thrown.message;
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const { code, message } = thrown as { code?: unknown; message?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'Exceeded maximum execution time';
  return message === undefined || message === '' ? 'Unknown error' : String(message);
}
