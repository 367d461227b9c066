/** Runs inside of a frame, before its own scripts: defines `google.script` as Apps Script's HtmlService does. */
import type { RunAnswer } from '../../server/protocol';
import type { FromFrame, ToFrame } from './messages';
import { toPlain } from './to-plain';

interface Handlers {
  onSuccess?: (value: unknown, userObject?: unknown) => void;
  onFailure?: (error: Error, userObject?: unknown) => void;
  userObject?: unknown;
}

const waiting = new Map<number, Handlers>();
let calls = 0;

const tell = (message: FromFrame) => window.parent.postMessage(message, '*');

/** `google.script.run`: each `with…` gives a runner of its own, every other name calls that function of the script. */
function runner(handlers: Handlers): object {
  return new Proxy(Object.freeze({}), {
    get(_, name) {
      if (name === 'withSuccessHandler')
        return (onSuccess: Handlers['onSuccess']) => runner({ ...handlers, onSuccess });
      if (name === 'withFailureHandler')
        return (onFailure: Handlers['onFailure']) => runner({ ...handlers, onFailure });
      if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
      // Private functions do not exist for the client, and a runner is not a promise.
      if (typeof name === 'symbol' || name.endsWith('_') || name === 'then') return undefined;
      return (...args: unknown[]) => {
        const plain = args.map((arg, index) => toPlain(arg, String(index)));
        waiting.set(++calls, handlers);
        tell({ kind: 'google-run', call: calls, functionName: name, args: plain });
      };
    },
  });
}

function receive(answer: RunAnswer, { onSuccess, onFailure, userObject }: Handlers): void {
  if (!('error' in answer)) {
    onSuccess?.(answer.value, userObject);
    return;
  }
  const error = Object.assign(new Error(answer.error.message), { name: answer.error.name });
  if (onFailure) onFailure(error, userObject);
  else console.error('Uncaught', error);
}

window.addEventListener('message', ({ data, source }: MessageEvent<ToFrame | undefined>) => {
  if (source !== window.parent || data?.kind !== 'google-answer') return;
  const handlers = waiting.get(data.call);
  waiting.delete(data.call);
  if (handlers) receive(data.answer, handlers);
});

const host = {
  close: () => tell({ kind: 'google-close' }),
  editor: { focus: () => tell({ kind: 'google-focus' }) },
  // Sheets ignores both for sidebars, and a dialog of ours keeps the size it was opened with.
  setHeight: () => undefined,
  setWidth: () => undefined,
};

Object.assign(window, { google: { script: { run: runner({}), host } } });
