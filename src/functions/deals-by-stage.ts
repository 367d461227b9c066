import { SAMPLE_DEALS } from '../metrics/deals';
import { stagesOf } from '../metrics/deals-by-stage';
import type { Example } from '../metrics/metric';
import { pipelineCount } from '../metrics/pipeline-count';
import { CallError } from '../model/call-error';
import { type CellFunction, DEALS, TRAILING } from './cell-function';
import { openCall } from './open-call';
import { cellOf, labelOf } from './table-of-figures';

/** Open deals by stage, in the order of the sales process. */
export const dealsByStage: CellFunction = {
  name: 'DEALSBYSTAGE',
  title: 'Deals by stage',
  summary: 'How many deals are open in each stage, what they are worth and how old they are',
  rule: 'Open deals by stage in the order of the sales process: their number, the sum of their amounts, the mean of as-of day − created date; with a period, of those expected to close in it',
  remarks: ['Without an amount or a created date a column stays empty', 'Closed deals do not count'],
  sources: ['S1'],
  parameters: [DEALS, ...TRAILING],
  usage: '=DEALSBYSTAGE(Deals!A:K)',
  call(args, environment) {
    const call = openCall('DEALSBYSTAGE', [pipelineCount], args, environment);
    if (call.by) {
      throw new CallError(
        'DEALSBYSTAGE groups by stage already. Leave the third argument empty, or narrow it by criteria',
      );
    }
    if (!call.main.column('stage')) {
      throw new CallError(`DEALSBYSTAGE needs a Stage column. Found: ${call.main.headers.join(', ')}`);
    }
    const stages = stagesOf(call);
    return [
      ['Stage', 'Deals', 'Value', 'Average age in days'],
      ...stages.map(({ stage, deals, value, age }) => [labelOf(stage), deals, cellOf(value), cellOf(age)]),
    ];
  },
};

export const examples: readonly Example[] = [
  {
    deals: SAMPLE_DEALS,
    today: '2026-06-01',
    result: [
      ['Stage', 'Deals', 'Value', 'Average age in days'],
      ['Qualified', 1, 2500, 27],
      ['Proposal', 2, 5000, 31.5],
    ],
  },
];
