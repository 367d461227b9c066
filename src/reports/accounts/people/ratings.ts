import { isWithoutValues } from '../../../metrics/needs';
import type { NumberColumn } from '../../../model/column';
import type { Table } from '../../../model/table';
import type { RatingScale } from './account-facts';

/** Detractors of the net promoter score. */
const SCORE = { top: 10, low: 6 } as const;
/** Of a rating on a scale up to 5, 10 or 100. */
const LOW_SHARE = 0.4;
const SCALES = [5, 10, 100];

/** The ratings of customers with their scale, where it can be told; `null` without any. */
export function ratingsIn(
  customers: Pick<Table, 'column'>,
): { values: Float64Array; scale: RatingScale | null } | null {
  const [rating, nps] = ['rating', 'nps'].map((field) => customers.column(field) as NumberColumn | undefined);
  if (rating && !isWithoutValues(rating)) {
    const highest = rating.values.reduce((high, value) => (value > high ? value : high), 0);
    const top = SCALES.find((each) => highest <= each);
    return { values: rating.values, scale: top === undefined ? null : { top, low: top * LOW_SHARE } };
  }
  return nps && !isWithoutValues(nps) ? { values: nps.values, scale: SCORE } : null;
}
