import type { KnownDerivations } from '../derive/derivation';
import type { Environment } from '../functions/environment';
import { isCallError } from '../model/call-error';
import { environment } from './environment';

/** The answer to a call of a function; throws an Error whose message is a sentence for the cell. */
export function answer<T>(name: string, derivations: KnownDerivations, work: (environment: Environment) => T): T {
  try {
    return work(environment(derivations));
  } catch (error) {
    if (isCallError(error)) throw new Error(error.message);
    throw new Error(`${name} stopped at a fault of the add-on, not of yours: ${String(error)}. Please report it`);
  }
}
