import type { Argument } from '../../src/functions/arguments';
import { call } from '../functions/call';

/** What KPIEXPLAIN says of a call, by label. */
export function explained(name: string, ...args: Argument[]): Map<string, unknown> {
  return new Map(call('KPIEXPLAIN', name, ...args) as [string, unknown][]);
}
