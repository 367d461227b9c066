import type { Bridge } from '../realm/bridge';
import type { OperationArgs, OperationName, OperationResult } from '../realm/operations';
import { exception } from './exception';

let bridge: Bridge | undefined;

/** Connects the services to the host; done once, before anything else. */
export function connect(to: Bridge): void {
  bridge = to;
}

/** The host outside of the realm. */
export function host(): Bridge {
  if (!bridge) throw new Error('the services are not connected');
  return bridge;
}

/** Asks the host to carry out an operation, on behalf of a method such as `Range.getValues`. */
export function call<Name extends OperationName>(
  method: string,
  operation: Name,
  args: OperationArgs<Name>,
): OperationResult<Name> {
  const answer = JSON.parse(host().ask(method, operation, JSON.stringify(args))) as
    | { result: OperationResult<Name> }
    | { error: string };
  if ('error' in answer) throw exception(answer.error);
  return answer.result;
}
