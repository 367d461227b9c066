/** What a frame with a script's HTML and the page say to each other. */
import type { RunAnswer } from '../../server/protocol';

export type FromFrame =
  | { kind: 'google-run'; call: number; functionName: string; args: unknown[] }
  | { kind: 'google-close' }
  | { kind: 'google-focus' };

export interface ToFrame {
  kind: 'google-answer';
  call: number;
  answer: RunAnswer;
}
