import type { Described } from '../metrics/metric';
import { passingBlanks } from './blank-ranges';
import { type CellFunction, TRAILING } from './cell-function';
import type { Asked } from './open-call';
import { mostTabs, tabParameters, usageOf, wantedTabs } from './tab-parameters';

/** The cell function of a definition, over the tabs that it asks for; a blank in the place of an optional one is passed over. */
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
    call(args, environment) {
      const most = () => mostTabs(wantedTabs(asked));
      return passingBlanks(args, { most, environment }, (each) => call(each, environment));
    },
  };
}
