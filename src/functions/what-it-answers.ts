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

const WITHOUT_PERIOD: Readonly<Record<Metric['withoutPeriod'], string>> = {
  everything: 'all rows',
  'running quarter': 'the running quarter, unless KPI Settings name another',
};

/** What the options take that take any text of a kind. */
const ANY: Readonly<Record<string, string>> = {
  moment: 'a kind of activity, such as demo',
  window: 'a number of days, such as 90',
};

/** What a function's cell holds, of which days without a period, and its own options: sentences without a full stop. */
export function whatItAnswers(definition: Metric | TableKpi): string[] {
  const { withoutPeriod, options = {} } = definition;
  return [
    isTable(definition)
      ? (definition.answers ?? 'A table that needs empty cells to the right and below')
      : UNITS[definition.unit] + DIRECTIONS[definition.better],
    `Without a period it takes ${(isTable(definition) ? undefined : definition.withoutPeriodWords) ?? WITHOUT_PERIOD[withoutPeriod]}`,
    ...Object.entries(options).map(optionSentence),
  ];
}

function optionSentence([name, values]: readonly [string, readonly string[]]): string {
  return `Option @${name}: ${values.length > 0 ? values.join(', ') : ANY[name]}`;
}
