import type { Rep } from '../company/reps';
import { tableSheet } from '../table-sheet';
import { inCurrency } from './deal-rows';
import type { MakeTab } from './tab';

export const teamTab: MakeTab = ({ id, company, words }) => {
  const headers = words.team;
  return tableSheet<Rep>(
    { id, name: words.tabs.team },
    words,
    [
      { header: headers.rep, value: ({ index }) => words.reps[index] },
      { header: headers.team, value: ({ team }) => words.teams[team] },
      { header: headers.start, look: 'date', value: ({ start }) => start },
      { header: headers.end, look: 'date', value: ({ end }) => end },
      { header: headers.cost, look: 'money', value: ({ monthlyCost }) => inCurrency(words, monthlyCost) },
    ],
    company.reps,
  );
};
