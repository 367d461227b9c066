import { metricNamed } from '../metrics';
import { ask } from '../metrics/ask';
import { SAMPLE_DEALS } from '../metrics/deals';
import { type Example, type Metric, withoutMedian } from '../metrics/metric';
import { warmUpFor } from '../metrics/warm-up';
import { CallError } from '../model/call-error';
import { isBlank } from '../model/cell';
import { type Argument, described, isRange, isSkipped } from './arguments';
import { type CellFunction, DEALS, TRAILING } from './cell-function';
import { openCall } from './open-call';
import { tableOfFigures } from './table-of-figures';
import { unknownKpi } from './unknown-kpi';

/** Several KPIs in one call: one execution, one column a KPI. */
export const kpis: CellFunction = {
  name: 'KPIS',
  title: 'Several KPIs at once',
  summary: 'Several KPIs in one table, which is faster than a function for each',
  rule: 'One row a group, one column a KPI; without a grouping one row',
  remarks: ['Names may stand in one text, separated by commas, or in braces'],
  sources: ['+'],
  parameters: [
    DEALS,
    { name: 'kpis', text: 'Names of KPI functions, such as "WINRATE, AVGDEALSIZE" or {"WINRATE","AVGDEALSIZE"}' },
    ...TRAILING,
  ],
  usage: '=KPIS(Deals!A:K, "WINRATE, AVGDEALSIZE", "this year", "Owner")',
  call(args, environment) {
    const place = args.findIndex((argument, i) => i > 0 && !isOptionalRange(argument));
    const metrics = metricsNamed(place < 0 ? undefined : args[place]);
    const others = args.filter((argument, i) => i !== place && !(i > 0 && i < place && isSkipped(argument)));
    warmUpFor(others.filter(isRange), metrics.length);
    const call = openCall('KPIS', metrics, others, environment);
    return tableOfFigures(ask(metrics.map(withoutMedian), call), call);
  },
};

/** Whether an argument before the names is a range, or a blank in the place of one. */
function isOptionalRange(argument: Argument): boolean {
  return isSkipped(argument) || (isRange(argument) && namesIn(argument) === null);
}

function metricsNamed(argument: Argument): Metric[] {
  const names = namesIn(argument);
  if (!names || names.length === 0) {
    throw new CallError(
      `KPIS needs the names of KPIs behind the range, such as "WINRATE, AVGDEALSIZE", and found ${described(argument)}`,
    );
  }
  return names.map((name) => {
    const metric = metricNamed(name);
    if (!metric) throw new CallError(unknownKpi('KPIS', name));
    return metric;
  });
}

/** The names in a text or in a row or column of cells; `null` for cells of which not one names a KPI. */
function namesIn(argument: Argument): string[] | null {
  if (!isRange(argument)) return typeof argument === 'string' ? split(argument) : null;
  if (argument.length > 1 && argument.some((row) => row.length > 1)) return null;
  const cells = argument.flat().filter((cell) => !isBlank(cell));
  return cells.some((cell) => metricNamed(String(cell))) ? cells.flatMap((cell) => split(String(cell))) : null;
}

function split(text: string): string[] {
  return text
    .split(/[,;|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

export const examples: readonly Example[] = [
  {
    deals: SAMPLE_DEALS,
    args: ['WINRATE, salescount', '', 'Owner'],
    result: [
      ['Owner', 'Win rate', 'Number of sales'],
      ['Ada', 0.333333333333333, 1],
      ['Ben', 1, 2],
    ],
  },
  {
    deals: SAMPLE_DEALS,
    args: ['WINRATE, SALESVALUE'],
    result: [
      ['Win rate', 'Sales'],
      [0.6, 4000],
    ],
  },
];
