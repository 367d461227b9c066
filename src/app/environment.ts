import type { KnownDerivations } from '../derive/derivation';
import type { Environment } from '../functions/environment';
import { spreadsheetLocale } from '../google/locale';
import { spreadsheetTimeZone } from '../google/time-zone';
import { lazyZone } from '../lib/zone';
import { ratesCells } from './rates-cells';
import { settings } from './settings';

/** What calls need to know of the spreadsheet. Each part is asked for when it is first needed: every cell pays for it. */
export function environment(derivations: KnownDerivations): Environment {
  const team = settings();
  let locale: string | undefined;
  return {
    derivations,
    language: team.language,
    currency: team.currency,
    fiscalStart: team.fiscalStart,
    defaultPeriod: team.defaultPeriod,
    thresholds: team,
    choices: team.choices,
    stages: team.stages,
    stagePlaces: team.stagePlaces,
    rates: () => ratesCells(team.tabs.rates),
    zone: lazyZone(spreadsheetTimeZone),
    get locale() {
      locale ??= spreadsheetLocale();
      return locale;
    },
    get today() {
      return team.asOf ?? this.zone(Date.now());
    },
  };
}
