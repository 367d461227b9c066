const DAY = 86_400_000;
const SECOND = 1000;

/**
 * Offsets of one time zone from UTC, in milliseconds. Asking Intl is slow, so it is asked once for each
 * day's two ends, and again within the day only when the offset changes on it.
 */
export class ZoneOffsets {
  private readonly formatter: Intl.DateTimeFormat;
  private readonly dayStarts = new Map<number, number>();

  constructor(zone: string) {
    this.formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  /** Local time minus UTC at an instant. */
  at(instant: number): number {
    const day = Math.floor(instant / DAY);
    const start = this.atDayStart(day);
    return start === this.atDayStart(day + 1) ? start : this.ask(instant);
  }

  /** The instant at which clocks in the zone show this wall time, itself given as if it were UTC. */
  toInstant(wallTime: number): number {
    const guess = wallTime - this.at(wallTime);
    return wallTime - this.at(guess);
  }

  private atDayStart(day: number): number {
    let offset = this.dayStarts.get(day);
    if (offset === undefined) {
      offset = this.ask(day * DAY);
      this.dayStarts.set(day, offset);
    }
    return offset;
  }

  private ask(instant: number): number {
    const parts: Record<string, string> = {};
    for (const part of this.formatter.formatToParts(instant)) parts[part.type] = part.value;
    const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    const wall = new Date(0);
    wall.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    wall.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    return wall.getTime() - Math.floor(instant / SECOND) * SECOND;
  }
}

const zones = new Map<string, ZoneOffsets>();

/** The shared offsets of a zone such as `Europe/Stockholm`; throws a RangeError when there is no such zone. */
export function zoneOffsets(zone: string): ZoneOffsets {
  let offsets = zones.get(zone);
  if (!offsets) {
    offsets = new ZoneOffsets(zone);
    zones.set(zone, offsets);
  }
  return offsets;
}
