import type { Environment } from '../src/functions/environment';
import { dayFromIso } from '../src/lib/days';
import { namedZone } from '../src/lib/zone';

/** An environment for calls in tests: UTC, calendar years, nothing chosen. */
export function environmentOn(today: string, changes: Partial<Environment> = {}): Environment {
  return { today: dayFromIso(today)!, zone: namedZone('UTC'), fiscalStart: 1, choices: {}, ...changes };
}
