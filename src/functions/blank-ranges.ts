import { isCallError } from '../model/call-error';
import { type Argument, isRange, isSkipped } from './arguments';
import type { Environment } from './environment';
import { isPeriodRange, parsePeriodArgument } from './parse-period-argument';

/**
 * The arguments of a call without the blanks that stand in the place of optional ranges, as `F(Leads!A:N,,"2026-Q1")`
 * has one; `null` where no blank behind the ranges can be one. The fewest blanks are taken for ranges with which a period
 * stands where periods do, or nothing before an option, and criteria and options come in pairs. A grouping behind blanks
 * alone would be as much a header that lacks its criterion: it is none. `most` is how many ranges the function takes.
 */
export function withoutBlankRanges(
  args: readonly Argument[],
  most: number,
  environment: Environment,
): readonly Argument[] | null {
  const isTab = (argument: Argument, place: number) => isRange(argument) && !(place > 0 && isPeriodRange(argument));
  const found = args.findIndex((argument, place) => !isTab(argument, place));
  const ranges = found < 0 ? args.length : found;
  const rest = args.slice(ranges);
  for (let blanks = 1; blanks <= most - ranges && isSkipped(rest[blanks - 1]) && blanks < rest.length; blanks++) {
    const others = rest.slice(blanks);
    if (isTab(others[0], 1) || readsWell(others, environment)) return [...args.slice(0, ranges), ...others];
  }
  return null;
}

function readsWell(rest: readonly Argument[], environment: Environment): boolean {
  const option = rest.findIndex((argument) => typeof argument === 'string' && argument.trim().startsWith('@'));
  const isOptionFirst = option >= 0 && rest.slice(0, option).every(isSkipped);
  const pairsFrom = option >= 0 && option < 2 ? option : 2;
  const [period, by] = [0, 1].map((place) => (place < pairsFrom ? rest[place] : undefined));
  if (!isOptionFirst && !isPeriod(period, environment)) return false;
  if (!isSkipped(by) && (typeof by !== 'string' || isPeriod(by, environment))) return false;
  const pairs = rest.slice(pairsFrom);
  return pairs.length % 2 === 0 && pairs.every((argument, i) => i % 2 === 1 || typeof argument === 'string');
}

function isPeriod(argument: Argument, environment: Environment): boolean {
  try {
    return parsePeriodArgument('', argument, environment) !== null;
  } catch (error) {
    if (isCallError(error)) return false;
    throw error;
  }
}
