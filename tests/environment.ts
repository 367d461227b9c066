import { DERIVATIONS } from '../src/derive/derivations';
import type { Environment } from '../src/functions/environment';
import { dayFromIso } from '../src/lib/days';
import { namedZone } from '../src/lib/zone';
import { DEFAULT_SETTINGS } from '../src/settings/settings';

/** An environment for calls in tests: UTC, calendar years, nothing chosen. */
export function environmentOn(today: string, changes: Partial<Environment> = {}): Environment {
  return {
    today: dayFromIso(today)!,
    derivations: DERIVATIONS,
    zone: namedZone('UTC'),
    locale: 'en_US',
    language: null,
    currency: null,
    fiscalStart: 1,
    defaultPeriod: 'this quarter',
    thresholds: DEFAULT_SETTINGS,
    choices: {},
    stages: {},
    stagePlaces: {},
    ...changes,
  };
}
