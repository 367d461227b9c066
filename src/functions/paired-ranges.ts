import { bias, errorShare } from '../forecast';
import type { Pair } from '../forecast/accuracy';
import { forecastAccuracy } from '../metrics/forecast-accuracy';
import { forecastBias } from '../metrics/forecast-bias';
import type { TableKpi } from '../metrics/table-kpi';
import { CallError } from '../model/call-error';
import type { Cell } from '../model/cell';
import { recogniseKind } from '../read/kinds-of-tab';
import { textOf } from '../read/read-columns';
import { type Argument, described, isRange, isSkipped } from './arguments';
import type { CellFunction } from './cell-function';
import type { Environment } from './environment';
import { isPeriodRange } from './parse-period-argument';
import { tableFunction } from './table-function';
import { cellOf } from './table-of-figures';

/** Figures on forecasts: of two ranges of numbers, or of the deals that they can be made again from. */
export const PAIRED_FUNCTIONS: readonly CellFunction[] = [
  ofPairsToo(forecastAccuracy, (pairs) => {
    const error = errorShare(pairs);
    return error === null ? null : 1 - error;
  }),
  ofPairsToo(forecastBias, bias),
];

const ACTUALS = {
  name: 'actuals',
  text: '(optional) What came, as many numbers, where the first range has forecasts instead of deals',
};

function ofPairsToo(kpi: TableKpi, figure: (pairs: readonly Pair[]) => number | null): CellFunction {
  const ofDeals = tableFunction(kpi);
  const call: CellFunction['call'] = (args, environment) => {
    if (isLine(args[0]) && isLine(args[1])) return cellOf(figure(pairsOf(kpi.name, args)));
    try {
      const answer = ofDeals.call(args, environment);
      return Array.isArray(answer) ? answer[0]![0]! : answer;
    } catch (error) {
      const hint = error instanceof CallError ? unpaired(kpi.name, args, environment) : null;
      throw hint === null ? error : new CallError(hint);
    }
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
