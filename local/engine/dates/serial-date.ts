import { zoneOffsets } from './zone-offsets';

const DAY = 86_400_000;
/** The serial number of 1970-01-01: Sheets counts days from 1899-12-30. */
const EPOCH = 25_569;

/** The instant that a cell's serial number means in the spreadsheet's zone. */
export function serialToInstant(serial: number, zone: string): number {
  return zoneOffsets(zone).toInstant(Math.round((serial - EPOCH) * DAY));
}

/** The serial number that a cell shows for an instant in the spreadsheet's zone. */
export function instantToSerial(instant: number, zone: string): number {
  return (instant + zoneOffsets(zone).at(instant)) / DAY + EPOCH;
}

/** The serial number of a day written as `YYYY-MM-DD`. */
export function dayToSerial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY + EPOCH;
}

export interface WallTime {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:mm:ss`, left out at midnight. */
  time?: string;
}

/** How a serial number reads on a calendar and a clock. */
export function serialToWallTime(serial: number): WallTime {
  const iso = new Date(Math.round((serial - EPOCH) * DAY)).toISOString();
  const date = iso.slice(0, iso.indexOf('T'));
  const time = iso.slice(date.length + 1, date.length + 9);
  return time === '00:00:00' ? { date } : { date, time };
}
