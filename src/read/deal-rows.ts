import type { Cells } from '../model/cell';
import type { Column, TextColumn } from '../model/column';
import type { Issue } from '../model/issue';
import type { DataRows } from './read-rows';
import { totalRows } from './total-rows';

/** A bit of each word for a total, a count or a mean: stages without any of them are looked at no closer. */
const A_TOTAL =
  /total|sum|count|average|avg|mean|median|snitt|medel|antal|razem|og[oó][lł]|rednia|liczba|[计計总總均数數]|جمع|مجموع|[کك]ل|میانگین|تعداد/i;

/**
 * The rows of deals without those that add up others, which become an issue. Only rows with a stage such as *Won Total*, or
 * without any, can be that; without stages all rows can. A tab of totals alone stays as it is.
 */
export function dealRows(
  cells: Cells,
  data: DataRows,
  stages: Column | undefined,
  stageAt: number | undefined,
  issues: Issue[],
): DataRows {
  const { rows } = data;
  const mayBe = stages?.kind === 'text' ? placesOfTotals(stages) : rows.map((_, place) => place);
  if (mayBe.length === 0) return data;
  const totals = new Set(totalRows(cells, rows, mayBe, stageAt));
  if (totals.size === 0 || totals.size === rows.length) return data;
  issues.push({ kind: 'total', rows: [...totals].map((place) => rows[place]! + 1) });
  return { ...data, rows: rows.filter((_, place) => !totals.has(place)) };
}

/** The places whose stage is blank or may name a total. */
function placesOfTotals({ codes, values }: TextColumn): Int32Array {
  const mayBe = values.map((stage) => stage === '' || A_TOTAL.test(stage));
  return mayBe.includes(true, 1) || codes.includes(0)
    ? codes.map((_, place) => place).filter((place) => mayBe[codes[place]!])
    : new Int32Array(0);
}
