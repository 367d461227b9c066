import type { Order } from '../company/orders';
import { companyName } from '../names';
import { tableSheet } from '../table-sheet';
import { inCurrency } from './deal-rows';
import { dealId, orderId } from './ids';
import type { MakeTab } from './tab';

export const ordersTab: MakeTab = ({ id, company, words }) => {
  const headers = words.orders;
  return tableSheet<Order>(
    { id, name: words.tabs.orders },
    words,
    [
      { header: headers.id, value: orderId },
      { header: headers.date, look: 'date', value: ({ day }) => day },
      { header: headers.account, value: ({ account }) => companyName(words, account.index) },
      { header: headers.dealId, value: ({ deal }) => deal && dealId(deal) },
      { header: headers.product, value: ({ product }) => words.products[product.index] },
      { header: headers.ordered, look: 'count', value: ({ ordered }) => ordered },
      { header: headers.filled, look: 'count', value: ({ filled }) => filled },
      { header: headers.amount, look: 'money', value: ({ amount }) => inCurrency(words, amount) },
      { header: headers.cost, look: 'money', value: ({ cost }) => inCurrency(words, cost) },
    ],
    company.orders,
  );
};
