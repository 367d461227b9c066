import type { Described } from '../metrics/metric';
import { type CellFunction, TRAILING } from './cell-function';
import type { Asked } from './open-call';
import { tabParameters, usageOf, wantedTabs } from './tab-parameters';

/** The cell function of a definition, over the tabs that it asks for. */
export function definedFunction(
  { name, title, summary, rule, remarks, sources }: Described,
  asked: Asked,
  call: CellFunction['call'],
): CellFunction {
  return {
    name,
    title,
    summary,
    rule,
    remarks,
    sources,
    get parameters() {
      return [...tabParameters(wantedTabs(asked)), ...TRAILING];
    },
    get usage() {
      return usageOf(name, wantedTabs(asked));
    },
    call,
  };
}
