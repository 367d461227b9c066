import type { Environment } from '../functions/environment';
import { spreadsheetTimeZone } from '../google/time-zone';
import { namedZone, type Zone } from '../lib/zone';
import { settings } from './settings';

/** What calls need to know of the spreadsheet. Each part is asked for when it is first needed: every cell pays for it. */
export function environment(): Environment {
  const { choices, fiscalStart } = settings();
  let zone: Zone | undefined;
  return {
    choices,
    fiscalStart,
    get zone() {
      zone ??= namedZone(spreadsheetTimeZone());
      return zone;
    },
    get today() {
      return this.zone(Date.now());
    },
  };
}
