import type { Book } from '../derive/book';
import type { Needs } from '../metrics/metric';
import { CallError } from '../model/call-error';
import type { Asked } from './open-call';

const TARGETS: Needs = { targets: ['kpi', 'rep', 'period', 'target', 'benchmark', 'source'] };

/** Makes a call take a tab of targets beside what its KPI takes. */
export function targetsBeside(name: string): Asked {
  return { name, value: { needs: {}, uses: TARGETS, compute: notAsked } };
}

/** Throws a CallError when no range of the call is a tab of targets. */
export function needTargets(name: string, { given }: Pick<Book, 'given'>): void {
  if (given.includes('targets')) return;
  throw new CallError(
    `${name} needs a range of targets with its header row, such as Targets!A:G, beside ${given.join(' and ')}`,
  );
}

function notAsked(): never {
  throw new Error('Targets beside a KPI have no value of their own');
}
