import { metricNamed } from '../metrics';
import { ask } from '../metrics/ask';
import { SAMPLE_DEALS } from '../metrics/deals';
import type { Example } from '../metrics/metric';
import { CallError } from '../model/call-error';
import { described, isRange } from './arguments';
import { type CellFunction, DEALS, type Parameter, TRAILING } from './cell-function';
import { explainGroups, explainOne } from './explain-figures';
import { unknownKpi } from './kpis';
import { openCall } from './open-call';

const KPI: Parameter = { name: 'kpi', text: 'The name of a KPI function, such as "WINRATE"' };

/** How a number came about. */
export const kpiExplain: CellFunction = {
  name: 'KPIEXPLAIN',
  title: 'How a KPI came about',
  summary: 'The rule, the parts, the number of rows and what was left out of a KPI',
  rule: 'A table of what the KPI was worked out from; grouped, one row a group',
  remarks: ['The 95 % interval of a share is Wilson’s'],
  sources: ['+'],
  parameters: [KPI, DEALS, ...TRAILING],
  usage: '=KPIEXPLAIN("WINRATE", Deals!A:K, "this year")',
  call(args, environment) {
    const [name, ...rest] = args;
    if (isRange(name) || typeof name !== 'string') {
      throw new CallError(`KPIEXPLAIN needs the name of a KPI first, such as "WINRATE", and found ${described(name)}`);
    }
    const metric = metricNamed(name);
    if (!metric) throw new CallError(unknownKpi('KPIEXPLAIN', name));
    const call = openCall(metric.name, [metric], rest, environment);
    const figures = ask([metric], call);
    return call.by ? explainGroups(figures.groups, figures.kpis[0]!, call) : explainOne(figures.kpis[0]!, call);
  },
};

export const examples: readonly Example[] = [
  {
    deals: SAMPLE_DEALS,
    args: ['WINRATE', '', 'Owner'],
    result: [
      ['Owner', 'Win rate', 'Deals with status won', 'Deals with status won or lost', '95 % from', '95 % to'],
      ['Ada', 0.333333333333333, 1, 3, 0.06149194472039624, 0.792340399197952],
      ['Ben', 1, 2, 2, 0.342380227506653, 1],
    ],
  },
];
