import { TABLES } from '../metrics';
import { ask } from '../metrics/ask';
import { SAMPLE_DEALS } from '../metrics/deals';
import type { Example } from '../metrics/metric';
import { type CellFunction, TRAILING } from './cell-function';
import { explainGroups, explainOne } from './explain-figures';
import { explainTable } from './explain-table';
import { hasKpiTargets, targetLines } from './explain-targets';
import { callAboutKpi, KPI, KPI_TABS, kpiNamed, ownArguments, pairsIn } from './kpi-call';
import { openCall } from './open-call';
import { explainPairs } from './paired-ranges';
import { targetsBeside } from './targets-beside';

/** How a number came about. */
export const kpiExplain: CellFunction = {
  name: 'KPIEXPLAIN',
  title: 'How a KPI came about',
  summary:
    'The rule, the parts, the number of rows and what was left out of a KPI, and what other ways of counting give',
  rule: 'A table of what the KPI was worked out from; grouped, one row a group',
  remarks: [
    'The 95 % interval of a share is Wilson’s',
    'Lines that begin with Elsewhere are the same deals by the conventions of CRMs and other sheets: why those show another number',
    'With a tab of KPI targets beside the others it tells the target of the period too, and which rows about the KPI have a period that cannot be read',
    'Of a function that answers with a table it tells the rule, the days and the rows read',
  ],
  sources: ['+'],
  parameters: [KPI, KPI_TABS, ...TRAILING],
  usage: '=KPIEXPLAIN("WINRATE", Deals!A:K, "this year")',
  call: callAboutKpi('KPIEXPLAIN', { behind: 'period', beside: 1 }, ({ name, ranges, rest }, environment) => {
    const ofPairs = explainPairs(name, [...ranges, ...rest]);
    if (ofPairs) return ofPairs;
    const table = TABLES.find((each) => each.name === name.trim().toUpperCase());
    if (table) return explainTable(table, [...ranges, ...rest], environment);
    const metric = kpiNamed('KPIEXPLAIN', name);
    const hasTargets = hasKpiTargets(ranges, environment);
    const asked = hasTargets ? [metric, targetsBeside(metric.name)] : [metric];
    const call = openCall(metric.name, asked, [...ranges, ...rest], environment);
    const { groups, kpis } = ask([metric], call);
    const figures = kpis[0]!;
    if (call.by) return explainGroups(groups, figures, call);
    const pairs = pairsIn(ownArguments(rest, 1).byAndPairs);
    return explainOne(figures, call, hasTargets ? targetLines(metric, call, figures.period, pairs) : []);
  }),
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
