import type { Pair } from '../forecast/accuracy';
import { accuracyOf, forecastAccuracy } from '../metrics/forecast-accuracy';
import { biasOf, forecastBias } from '../metrics/forecast-bias';
import type { Metric } from '../metrics/metric';
import type { FigureOfPairs } from '../metrics/past-forecasts';
import { CallError, isCallError } from '../model/call-error';
import type { Cell } from '../model/cell';
import { recogniseKind } from '../read/kinds-of-tab';
import { textOf } from '../read/read-columns';
import { type Argument, described, isRange, isSkipped } from './arguments';
import type { CellFunction } from './cell-function';
import type { Environment } from './environment';
import { detailLines } from './explain-parts';
import { metricFunction } from './metric-function';
import { isPeriodRange } from './parse-period-argument';
import { type CellValue, cellOf } from './table-of-figures';

interface OfPairs {
  readonly metric: Metric;
  readonly figure: FigureOfPairs;
}

const OF_PAIRS: readonly OfPairs[] = [
  { metric: forecastAccuracy, figure: accuracyOf },
  { metric: forecastBias, figure: biasOf },
];

/** Figures on forecasts: of two ranges of numbers, or of the deals that they can be made again from. */
export const PAIRED_FUNCTIONS: readonly CellFunction[] = OF_PAIRS.map(ofPairsToo);

const ACTUALS = {
  name: 'actuals',
  text: '(optional) What came, as many numbers, where the first range has forecasts instead of deals',
};

function ofPairsToo({ metric, figure }: OfPairs): CellFunction {
  const ofDeals = metricFunction(metric);
  const call: CellFunction['call'] = (args, environment) => {
    if (arePairs(args)) return cellOf(figure(pairsOf(metric.name, args)).values[0]!);
    return withHint(metric.name, args, environment, () => ofDeals.call(args, environment));
  };
  const parameters = () => {
    const [deals, ...rest] = ofDeals.parameters;
    return [{ name: deals!.name, text: `${deals!.text}; or forecasts as numbers` }, ACTUALS, ...rest];
  };
  return Object.create(ofDeals, {
    call: { value: call, enumerable: true },
    parameters: { get: parameters, enumerable: true },
  });
}

/** How such a figure came about of two ranges of numbers, label and value a row each; `null` of all else. */
export function explainPairs(name: string, args: readonly Argument[]): CellValue[][] | null {
  const found = OF_PAIRS.find(({ metric }) => metric.name === name.trim().toUpperCase());
  if (!found || !arePairs(args)) return null;
  const { metric, figure } = found;
  const { values, details, problem } = figure(pairsOf(metric.name, args));
  return [
    [metric.title, cellOf(values[0]!)],
    ['Rule', metric.rule],
    ...(problem ? [['Why it is empty', problem]] : []),
    ...detailLines(details),
    ...metric.remarks.map((remark) => ['Note', remark]),
  ];
}

/** Answers over deals; where no range is a tab that we know, the sentence says how two ranges of forecasts are laid out. */
function withHint<T>(name: string, args: readonly Argument[], environment: Environment, answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    const hint = isCallError(error) ? unpaired(name, args, environment) : null;
    throw hint === null ? error : new CallError(hint);
  }
}

function arePairs([forecasts, actuals]: readonly Argument[]): boolean {
  return isLine(forecasts) && isLine(actuals);
}

/** A range of one row or one column which is no period. */
function isLine(argument: Argument | undefined): boolean {
  if (argument === undefined || !isRange(argument) || isPeriodRange(argument)) return false;
  return argument.length === 1 || argument.every((row) => row.length === 1);
}

/** What to say of ranges that are no tab that we know: forecasts laid out otherwise. `null` where one is a tab. */
function unpaired(name: string, args: readonly Argument[], environment: Environment): string | null {
  const ranges = args.filter(isRange).filter((range) => !isPeriodRange(range));
  const first = ranges[0]?.[0]?.filter((cell) => !isSkipped(cell)) ?? [];
  if (first.length === 0 || ranges.some((range) => recogniseKind(range, environment))) return null;
  const sizes = ranges.map((range) => `${range.length} × ${range[0]?.length ?? 0}`).join(' and ');
  const shown = first.slice(0, MOST_SHOWN).map((cell) => textOf(cell, environment.zone));
  return `${name} needs two ranges of one column (or row) each, forecasts and what came, such as Plan!B2:B, Plan!C2:C; or a range of deals with its header row. Found: ${sizes} cells, whose first row reads ${shown.join(', ')}`;
}

const MOST_SHOWN = 6;

function pairsOf(name: string, [forecasts, actuals, ...more]: readonly Argument[]): Pair[] {
  const [said, came] = [forecasts, actuals].map((range) => (range as readonly (readonly Cell[])[]).flat()) as [
    Cell[],
    Cell[],
  ];
  if (said.length !== came.length) {
    throw new CallError(
      `${name} needs two ranges of one size, forecasts and what came, and found ${said.length} and ${came.length} cells`,
    );
  }
  const extra = more.find((argument) => !isSkipped(argument));
  if (extra !== undefined) {
    throw new CallError(`${name} takes nothing behind two ranges of numbers, and found ${described(extra)}`);
  }
  const isHeaded = typeof said[0] === 'string' && typeof came[0] === 'string';
  return said.flatMap((forecast, i): Pair[] => {
    const actual = came[i]!;
    if ((i === 0 && isHeaded) || isSkipped(forecast) || isSkipped(actual)) return [];
    return [{ forecast: numberIn(name, forecast), actual: numberIn(name, actual) }];
  });
}

function numberIn(name: string, cell: Cell): number {
  if (typeof cell === 'number') return cell;
  throw new CallError(`${name} needs numbers in both ranges, and found ${described(cell)}`);
}
