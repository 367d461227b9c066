import type { MonthlyCost } from '../company/costs';
import { tableSheet } from '../table-sheet';
import { inCurrency } from './deal-rows';
import type { MakeTab } from './tab';

export const costsTab: MakeTab = ({ id, company, words }) => {
  const headers = words.costs;
  return tableSheet<MonthlyCost>(
    { id, name: words.tabs.costs },
    words,
    [
      { header: headers.month, look: 'month', value: ({ month }) => month },
      { header: headers.source, value: ({ source }) => words.sources[source.index] },
      { header: headers.spend, look: 'money', value: ({ spend }) => inCurrency(words, spend) },
      { header: headers.visits, look: 'count', value: ({ visits }) => visits },
    ],
    company.costs,
  );
};
