import { inboundSales } from '../metrics/inbound-sales';
import { outboundSales } from '../metrics/outbound-sales';
import { salesFormula } from '../metrics/sales-formula';
import type { TableKpi } from '../metrics/table-kpi';
import { CallError } from '../model/call-error';
import { type Argument, described, isRange } from './arguments';
import type { CellFunction } from './cell-function';
import { tableFunction } from './table-function';

/** The sales formulas: of numbers, one after the other, or of tabs. */
export const FORMULA_FUNCTIONS: readonly CellFunction[] = [
  ofNumbersToo(salesFormula, ['moments', 'hit rate', 'average contract value']),
  ofNumbersToo(inboundSales, ['visitors', 'conversion to meeting', 'hit rate', 'average order value']),
  ofNumbersToo(outboundSales, ['calls and e-mails', 'conversion to meeting', 'hit rate', 'average order value']),
];

/** The function of a table that multiplies numbers when it is given those instead of ranges. */
function ofNumbersToo(kpi: TableKpi, factors: readonly string[]): CellFunction {
  const ofTabs = tableFunction(kpi);
  const call: CellFunction['call'] = (args, environment) =>
    args.length === 0 || isRange(args[0]) ? ofTabs.call(args, environment) : product(kpi.name, factors, args);
  return Object.create(ofTabs, { call: { value: call, enumerable: true } });
}

/** The first factor and the last are numbers of things and money, those between are shares. */
function product(name: string, factors: readonly string[], args: readonly Argument[]): number {
  const numbers = args.filter((argument): argument is number => typeof argument === 'number' && argument >= 0);
  if (numbers.length !== args.length || args.length !== factors.length) {
    throw new CallError(
      `${name} needs ${factors.length} numbers (${factors.join(', ')}), or ranges with their header rows, and found ${args.map(described).join(', ')}`,
    );
  }
  numbers.slice(1, -1).forEach((share, i) => {
    if (share > 1) {
      throw new CallError(`${name} needs a ${factors[i + 1]} from 0 to 1, such as 25% or 0.25, and found ${share}`);
    }
  });
  return numbers.reduce((all, number) => all * number, 1);
}
