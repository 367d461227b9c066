const DAY = 864e5;
const HOUR = 36e5;

/** Of each working day, from Monday to Friday. */
const OPENS = 9 * HOUR;
const HOURS_A_DAY = 8;
const DAYS_A_WEEK = 5;

/** Working hours (Monday to Friday, 9:00 to 17:00) between two clock times, given as milliseconds since 1970-01-01T00:00 on that clock. */
export function businessHours(from: number, to: number): number {
  return workedUpTo(to) - workedUpTo(from);
}

/** Working hours from the Monday before 1970 up to a clock time. */
function workedUpTo(time: number): number {
  const day = Math.floor(time / DAY) + 3;
  const weekday = ((day % 7) + 7) % 7;
  const today = Math.min(HOURS_A_DAY, Math.max(0, (time - (day - 3) * DAY - OPENS) / HOUR));
  const days = Math.floor(day / 7) * DAYS_A_WEEK + Math.min(weekday, DAYS_A_WEEK);
  return days * HOURS_A_DAY + (weekday < DAYS_A_WEEK ? today : 0);
}
