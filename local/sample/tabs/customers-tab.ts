import type { Customer } from '../company/customers';
import { companyName } from '../names';
import { tableSheet } from '../table-sheet';
import { inCurrency } from './deal-rows';
import { customerId } from './ids';
import type { MakeTab } from './tab';

export const customersTab: MakeTab = ({ id, company, words }) => {
  const headers = words.customers;
  return tableSheet<Customer>(
    { id, name: words.tabs.customers },
    words,
    [
      { header: headers.id, value: customerId },
      { header: headers.account, value: ({ account }) => companyName(words, account.index) },
      { header: headers.start, look: 'date', value: ({ start }) => start },
      { header: headers.end, look: 'date', value: ({ end }) => end },
      {
        header: headers.churnReason,
        value: ({ churnReason }) => (churnReason === undefined ? undefined : words.churnReasons[churnReason]),
      },
      { header: headers.activated, look: 'date', value: ({ activated }) => activated },
      { header: headers.product, value: ({ product }) => words.products[product.index] },
      { header: headers.contractValue, look: 'money', value: ({ yearlyValue }) => inCurrency(words, yearlyValue) },
      { header: headers.spend, look: 'money', value: ({ spend }) => inCurrency(words, spend) },
      { header: headers.score, look: 'count', value: ({ score }) => score },
      { header: headers.lastUsed, look: 'date', value: ({ lastUsed }) => lastUsed },
      { header: headers.region, value: ({ account }) => words.regions[account.region] },
    ],
    company.customers,
  );
};
