import type { Terminal } from '../terminal';

/** What every command is given besides its options. Its answer is the exit code: 0 when it did what was asked. */
export interface Surroundings {
  /** The file that the command line runs from. */
  entry: string;
  terminal: Terminal;
}

export const DONE = 0;
/** The command understood the call, and there is no result. */
export const NO_RESULT = 1;
/** The call was wrong, or a file it names cannot be used. */
export const WRONG_CALL = 2;
