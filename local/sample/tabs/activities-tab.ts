import type { Activity } from '../company/activity';
import { companyName } from '../names';
import { tableSheet } from '../table-sheet';
import { dealId, leadId } from './ids';
import type { MakeTab } from './tab';

export const activitiesTab: MakeTab = ({ id, company, words }) => {
  const headers = words.activities;
  const wordAt = (words: readonly string[], place: number | undefined) =>
    place === undefined ? undefined : words[place];
  return tableSheet<Activity>(
    { id, name: words.tabs.activities },
    words,
    [
      { header: headers.date, look: 'date', value: ({ day }) => day },
      { header: headers.rep, value: ({ rep }) => words.reps[rep.index] },
      { header: headers.type, value: ({ type }) => words.activityTypes[type] },
      { header: headers.direction, value: ({ direction }) => wordAt(words.directions, direction) },
      { header: headers.outcome, value: ({ outcome }) => wordAt(words.outcomes, outcome) },
      { header: headers.dealId, value: ({ deal }) => deal && dealId(deal) },
      { header: headers.account, value: ({ account }) => account && companyName(words, account.index) },
      { header: headers.status, value: ({ status }) => words.activityStatuses[status] },
      { header: headers.leadId, value: ({ lead }) => lead && leadId(lead) },
    ],
    company.activities,
  );
};
