import type { Column } from '../model/column';
import type { Period } from '../model/period';
import type { Condition } from './measure';
import { filledTest, numberMeets, numberTest, type RowTest, textTest } from './row-tests';

/** The test of a measure's condition on its column. */
export function conditionTest(condition: Condition, column: Column, period: Period | null): RowTest {
  switch (condition.is) {
    case 'one of':
    case 'none of': {
      const wanted = condition.is === 'one of';
      const values = new Set(condition.values);
      return textTest(column, (text) => values.has(text) === wanted);
    }
    case 'filled':
      return filledTest(column);
    default: {
      const limit = limitOf(condition, period);
      const operator = condition.is === 'at least' ? '>=' : '<=';
      return numberTest(column, (number) => numberMeets(number, limit, operator));
    }
  }
}

/** Of each of a column's texts 1 when a condition on texts wants it. */
export function wantedCodes({ is, values }: Condition, texts: readonly string[]): Uint8Array {
  return Uint8Array.from(texts, (text) => (values!.includes(text) === (is === 'one of') ? 1 : 0));
}

function limitOf({ limit, field }: Condition, period: Period | null): number {
  if (typeof limit === 'number') return limit;
  if (!period) throw new Error(`The condition on ${field} needs a period`);
  return limit === 'period start' ? period.start : period.end;
}
