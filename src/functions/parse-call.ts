import { isoOf } from '../lib/days';
import { CallError } from '../model/call-error';
import { type Cells, isDate } from '../model/cell';
import { dayOfDate } from '../model/day-of-date';
import { type Grain, grainNamed, type Period } from '../model/period';
import { type Argument, described, isOption, isRange, isSkipped } from './arguments';
import type { Environment } from './environment';
import { isPeriodRange, parsePeriodArgument } from './parse-period-argument';

/** A call's arguments, told apart. Columns are still names: which tab has them is not known here. */
export interface Call {
  readonly ranges: readonly Cells[];
  readonly period: Period | null;
  readonly by: { readonly grain: Grain } | { readonly name: string } | null;
  readonly criteria: readonly { readonly name: string; readonly criterion: string | number | boolean }[];
  /** By their names without `@`, in lower case. */
  readonly options: Readonly<Record<string, string>>;
}

/**
 * Tells the arguments of `NAME(range…, [period], [by], [field1, criterion1, …])` apart. `@` options may begin in the
 * place of the period or of the grouping. Throws a CallError that names the function, what it needs and what it found.
 */
export function parseCall(name: string, args: readonly Argument[], environment: Environment): Call {
  const ranges: Cells[] = [];
  let next = 0;
  for (; next < args.length; next++) {
    const argument = args[next]!;
    if (!isRange(argument) || (isPeriodRange(argument) && ranges.length > 0)) break;
    ranges.push(argument);
  }
  if (ranges.length === 0) {
    throw new CallError(
      `${name} needs a range with its header row, such as Deals!A:K, and found ${described(args[0])}`,
    );
  }
  const rest = args.slice(next);
  const pairsFrom = [0, 1].find((place) => isOption(rest[place])) ?? 2;
  const period = pairsFrom > 0 ? parsePeriodArgument(name, rest[0], environment) : null;
  const by = pairsFrom > 1 ? parseBy(name, rest[1]) : null;
  return { ranges, period, by, ...parsePairs(name, rest.slice(pairsFrom), environment) };
}

function parseBy(name: string, argument: Argument): Call['by'] {
  if (isSkipped(argument)) return null;
  if (typeof argument !== 'string') {
    throw new CallError(
      `${name} groups by a header in quotes, such as "Owner", or by week, month, quarter or year, and found ${described(argument)}`,
    );
  }
  const grain = grainNamed(argument);
  return grain ? { grain } : { name: argument.trim() };
}

function parsePairs(
  name: string,
  args: readonly Argument[],
  { zone }: Environment,
): Pick<Call, 'criteria' | 'options'> {
  const criteria: { name: string; criterion: string | number | boolean }[] = [];
  const options: Record<string, string> = Object.create(null);
  for (let i = 0; i < args.length; i += 2) {
    const [key, given] = [args[i]!, args[i + 1]];
    const day = isDate(given) ? dayOfDate(given, zone) : null;
    const value = day === null ? given : isoOf(day);
    if (isSkipped(key) && isSkipped(value)) continue;
    if (typeof key !== 'string' || isSkipped(key)) {
      throw new CallError(
        `${name} takes criteria in pairs of a header and a criterion, and found ${described(key)} for a header`,
      );
    }
    if (i + 1 >= args.length) {
      throw new CallError(`${name} takes criteria in pairs: behind ${described(key)} its criterion is missing`);
    }
    if (isRange(value) || isDate(value)) {
      throw new CallError(
        `${name} needs a text or a number as the criterion for ${described(key)}, and found ${described(value)}`,
      );
    }
    if (isOption(key)) options[key.trim().slice(1).toLowerCase()] = String(value ?? '').trim();
    else criteria.push({ name: key, criterion: value ?? '' });
  }
  return { criteria, options };
}
