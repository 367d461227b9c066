import type { Day } from '../lib/days';
import type { Zone } from '../lib/zone';
import type { HeaderChoices } from '../read/recognise';

/** What a call needs to know beyond its arguments. */
export interface Environment {
  /** The as-of day in the spreadsheet's time zone. */
  readonly today: Day;
  readonly zone: Zone;
  /** Month (1..12) in which the fiscal year starts. */
  readonly fiscalStart: number;
  /** The team's own mapping of headers. */
  readonly choices: HeaderChoices;
}
