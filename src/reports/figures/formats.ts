import type { Unit } from '../../metrics/metric';
import type { NumberColumn } from '../../model/column';
import { moneyFormat } from '../../text/currency';
import type { BookInput, ReportInput } from '../report-input';

/** The number formats of a report, by unit. */
export type Formats = Readonly<Record<Unit, string>>;

const LARGE = 1000;

/** Money has no decimals from 1,000 up: told by the largest amount, so that a column is written in one way. Sums too long for a column are written in millions. */
export function formatsFor({ deals, speech }: ReportInput): Formats {
  return formatsOf((deals.column('amount') as NumberColumn | undefined)?.values, { speech });
}

/** The same for amounts of any tab. */
export function formatsOf(amounts: Float64Array | undefined, { speech }: Pick<BookInput, 'speech'>): Formats {
  const isLarge = amounts?.some((amount) => Math.abs(amount) >= LARGE) ?? true;
  const money = moneyFormat(speech.currency, speech.inMillions ? 'millions' : isLarge ? 'whole' : 'cents');
  return {
    share: '0.0%',
    money,
    moneyPerDay: money,
    days: '0.0',
    hours: '0.0',
    count: COUNT,
    ratio: '0.00',
  };
}

export const COUNT = '#,##0';
