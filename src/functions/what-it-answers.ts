import type { Direction, Metric, Unit } from '../metrics/metric';
import type { TableKpi } from '../metrics/table-kpi';
import { isTable } from './definition-named';

const UNITS: Readonly<Record<Unit, string>> = {
  share: 'A share of 1: format the cell as a percentage',
  money: 'Money, in the currency of the amounts',
  moneyPerDay: 'Money a day, in the currency of the amounts',
  days: 'A number of days',
  hours: 'A number of hours',
  count: 'A count',
  ratio: 'A number',
};

const DIRECTIONS: Readonly<Record<Direction, string>> = {
  higher: '; higher is better',
  lower: '; lower is better',
  neither: '',
};

/** What a function's cell holds, of which days without a period, and its own options: sentences without a full stop. */
export function whatItAnswers(definition: Metric | TableKpi): string[] {
  const { withoutPeriod, options = {} } = definition;
  return [
    isTable(definition)
      ? (definition.answers ?? 'A table that needs empty cells to the right and below')
      : UNITS[definition.unit] + DIRECTIONS[definition.better],
    withoutPeriod === 'everything'
      ? 'Without a period it takes all rows'
      : 'Without a period it takes the running quarter, unless KPI Settings name another',
    ...Object.entries(options).map(optionSentence),
  ];
}

function optionSentence([name, values]: readonly [string, readonly string[]]): string {
  return `Option @${name}: ${values.length > 0 ? values.join(', ') : 'a text'}`;
}
