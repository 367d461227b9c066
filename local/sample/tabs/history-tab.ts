import type { StageChange } from '../company/stage-history';
import { tableSheet } from '../table-sheet';
import { dealId } from './ids';
import type { MakeTab } from './tab';

export const historyTab: MakeTab = ({ id, company, words }) => {
  const headers = words.history;
  return tableSheet<StageChange>(
    { id, name: words.tabs.history },
    words,
    [
      { header: headers.dealId, value: ({ deal }) => dealId(deal) },
      { header: headers.fromStage, value: ({ from }) => (from === undefined ? undefined : words.stages[from]) },
      { header: headers.stage, value: ({ to }) => words.stages[to] },
      { header: headers.entered, look: 'date', value: ({ day }) => day },
      { header: headers.owner, value: ({ by }) => words.reps[by.index] },
    ],
    company.stageHistory,
  );
};
