import { isCallError } from '../model/call-error';
import { grainNamed } from '../model/period';
import { type Argument, isOption, isRange, isSkipped } from './arguments';
import type { Environment } from './environment';
import { isPeriodRange, parsePeriodArgument } from './parse-period-argument';

/** How a function takes its arguments. */
export interface Taking {
  /** How many ranges it takes. */
  readonly most: () => number;
  /** What stands first behind them; a period unless it says otherwise. */
  readonly behind?: 'period' | 'grain';
  readonly environment: Environment;
}

/** Answers; where that cannot be done, without the blanks that stand in the place of optional ranges. */
export function passingBlanks<T>(
  args: readonly Argument[],
  taking: Taking,
  answer: (args: readonly Argument[]) => T,
): T {
  try {
    return answer(args);
  } catch (error) {
    const others = isCallError(error) ? withoutBlankRanges(args, taking) : null;
    if (!others) throw error;
    return answer(others);
  }
}

/**
 * The arguments of a call without the blanks that stand in the place of optional ranges, as `F(Leads!A:N,,"2026-Q1")`
 * has one; `null` where no blank behind the ranges can be one. The fewest blanks are taken for ranges with which a period
 * (of functions that take one, a grain) stands where it does, or nothing before an option, and criteria and options come
 * in pairs. A grouping behind blanks alone would be as much a header that lacks its criterion: it is none.
 */
function withoutBlankRanges(
  args: readonly Argument[],
  { most, behind = 'period', environment }: Taking,
): readonly Argument[] | null {
  const isTab = (argument: Argument, place: number) => isRange(argument) && !(place > 0 && isPeriodRange(argument));
  const found = args.findIndex((argument, place) => !isTab(argument, place));
  const ranges = found < 0 ? args.length : found;
  const rest = args.slice(ranges);
  for (let blanks = 1; blanks <= most() - ranges && isSkipped(rest[blanks - 1]) && blanks < rest.length; blanks++) {
    const others = rest.slice(blanks);
    const readsOn = behind === 'grain' ? isGrain(others[0]) : readsWell(others, environment);
    if (isTab(others[0], 1) || readsOn) return [...args.slice(0, ranges), ...others];
  }
  return null;
}

function isGrain(argument: Argument): boolean {
  return typeof argument === 'string' && grainNamed(argument) !== undefined;
}

function readsWell(rest: readonly Argument[], environment: Environment): boolean {
  const option = rest.findIndex(isOption);
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
