import type { Described } from '../metrics/metric';
import { isCallError } from '../model/call-error';
import { withoutBlankRanges } from './blank-ranges';
import { type CellFunction, TRAILING } from './cell-function';
import type { Asked } from './open-call';
import { tabParameters, usageOf, wantedTabs } from './tab-parameters';

function mostTabs(asked: Asked): number {
  const { ways, uses } = wantedTabs(asked);
  return new Set([...ways.flat(), ...uses]).size;
}

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
      try {
        return call(args, environment);
      } catch (error) {
        const others = isCallError(error) ? withoutBlankRanges(args, mostTabs(asked), environment) : null;
        if (!others) throw error;
        return call(others, environment);
      }
    },
  };
}
