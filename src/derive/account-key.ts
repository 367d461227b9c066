import { normalise } from '../lib/normalise';

/** What two spellings of one account have in common. */
export function accountKey(name: string): string {
  return normalise(name).replace(/ /g, '');
}
