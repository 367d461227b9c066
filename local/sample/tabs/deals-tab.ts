import { companyName } from '../names';
import { tableSheet } from '../table-sheet';
import { type DealRow, dealRows } from './deal-rows';
import { dealId } from './ids';
import type { MakeTab } from './tab';

/** The first eleven columns are those of the documentation's examples: `Deals!A:K`. */
export const dealsTab: MakeTab = ({ id, company, words, random }) => {
  const headers = words.deals;
  const account = ({ deal }: DealRow) => companyName(words, deal.account.index);
  return tableSheet(
    { id, name: words.tabs.deals },
    words,
    [
      { header: headers.id, value: ({ deal }) => dealId(deal) },
      { header: headers.name, value: (row) => words.dealName(account(row), words.products[row.deal.product.index]!) },
      { header: headers.account, value: account },
      { header: headers.owner, value: ({ deal }) => words.reps[deal.rep.index] },
      { header: headers.stage, value: ({ stage }) => words.stages[stage] },
      { header: headers.amount, look: 'money', value: ({ amount }) => amount },
      { header: headers.created, look: 'date', value: ({ deal }) => deal.created },
      { header: headers.expectedClose, look: 'date', value: ({ expectedClose }) => expectedClose },
      { header: headers.closed, look: 'date', value: ({ closed }) => closed },
      { header: headers.source, value: ({ deal }) => words.sources[deal.source.index] },
      { header: headers.product, value: ({ deal }) => words.products[deal.product.index] },
      { header: headers.probability, look: 'share', value: ({ probability }) => probability },
      { header: headers.lostReason, value: ({ deal }) => lostReason(deal.lostReason, words.lostReasons) },
      { header: headers.region, value: ({ deal }) => words.regions[deal.account.region] },
      { header: headers.type, value: ({ deal }) => words.types[deal.isExisting ? 1 : 0] },
      { header: headers.firstContact, look: 'date', value: ({ deal }) => deal.firstContact },
      { header: headers.lastActivity, look: 'date', value: ({ deal }) => deal.lastActivity },
    ],
    dealRows(company.deals, words, random),
  );
};

const lostReason = (reason: number | undefined, words: readonly string[]) =>
  reason === undefined ? undefined : words[reason];
