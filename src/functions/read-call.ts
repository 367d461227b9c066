import { dayFromIso } from '../lib/days';
import { CallError } from '../model/call-error';
import type { Argument } from './arguments';
import type { Environment } from './environment';
import { type Call, parseCall } from './parse-call';

/** Options that a function knows, with the values that each takes; any, where it lists none. */
interface WithOptions {
  readonly options?: Readonly<Record<string, readonly string[]>>;
}

/** The call as it is meant on its as-of day, which stands behind the periods that it gives a meaning to. */
export function readCall(
  name: string,
  asked: readonly WithOptions[],
  args: readonly Argument[],
  environment: Environment,
): Call {
  const call = parseCall(name, args, environment);
  checkOptions(name, asked, call.options);
  if (!call.options.asof) return call;
  const today = asOfDay(name, call.options, environment);
  return parseCall(name, args, Object.create(environment, { today: { value: today } }));
}

function checkOptions(name: string, asked: readonly WithOptions[], options: Readonly<Record<string, string>>): void {
  const known: Record<string, readonly string[]> = Object.assign(
    Object.create(null),
    { asof: [] },
    ...asked.map((each) => each.options),
  );
  for (const [option, value] of Object.entries(options)) {
    const values = known[option];
    if (!values) {
      const names = Object.keys(known).map((each) => `@${each}`);
      throw new CallError(`${name} has no option @${option}. It knows ${names.join(', ')}`);
    }
    if (values.length > 0 && !values.includes(value.toLowerCase())) {
      throw new CallError(`${name} has no ${option} "${value}". It knows ${values.join(', ')}`);
    }
  }
}

/** The day as of which a call is meant: that of its option, else today. Throws a CallError for what is no day. */
export function asOfDay(name: string, { asof }: Readonly<Record<string, string>>, environment: Environment): number {
  if (asof === undefined || asof === '') return environment.today;
  const day = dayFromIso(asof);
  if (day === null) throw new CallError(`${name} needs a day such as 2026-09-30 for @asof, and found "${asof}"`);
  return day;
}
