import { type Contract, customerStays, isCustomerAfter } from '../derive/customer-stays';
import { ratio } from '../lib/ratio';
import type { Scan } from '../measures/scan';
import type { NumberColumn, TextColumn } from '../model/column';
import { SAMPLE_CONTRACTS, USES_STATUS } from './accounts';
import type { Example, KpiInput } from './metric';
import { hasSeveralCurrencies, mixedCurrencies } from './mixed-currencies';
import { defineTable, type TableCell } from './table-kpi';

export const churnReasons = defineTable({
  id: 'churnReasons',
  name: 'CHURNREASONS',
  title: 'Why customers leave',
  summary: 'Customers lost by the reason why they left',
  rule: 'Customers whose last contract ended in the period, by the reason of that contract, the most frequent first: their number, their share of all who left and the yearly value of the contracts that ended with it',
  remarks: [
    'A customer with another contract, or back by the end of the period, has not left',
    'Who came and left within the period counts here, and not in CHURNRATE, which looks at the customers at its start',
    'Customers without a reason are a group of their own: the shares add up to all who left',
    'Without a column of values the yearly value stays empty',
  ],
  sources: ['S1'],
  needs: { customers: ['customer', 'leftOn', 'churnReason'] },
  uses: { customers: ['startedOn', 'yearlyValue', 'amountCurrency', ...USES_STATUS.customers!] },
  withoutPeriod: 'everything',
  table,
});

const HEADER = ['Reason', 'Customers lost', 'Share', 'Yearly value lost'];

function table(input: KpiInput): TableCell[][] {
  const scan = input.scan('customers')!;
  const values = (scan.table.column('yearlyValue') as NumberColumn | undefined)?.values;
  const lost = lastContracts(scan, input);
  const valued = [...lost.values()].flat().filter(({ row }) => values && !Number.isNaN(values[row]!));
  const rows = valued.map(({ row }) => row);
  if (hasSeveralCurrencies(scan.table, rows)) throw mixedCurrencies('CHURNREASONS', undefined);
  const groups = new Map<string, { reason: string; customers: number; values: number[] }>();
  for (const contracts of lost.values()) {
    const reason = reasonOf(contracts, scan);
    const group = groups.get(reason.toLowerCase()) ?? { reason, customers: 0, values: [] };
    groups.set(reason.toLowerCase(), group);
    group.customers++;
    if (reason < group.reason) group.reason = reason;
    if (values) group.values.push(...contracts.map(({ row }) => values[row]!).filter((value) => !Number.isNaN(value)));
  }
  const lines = [...groups.values()].map((group) => ({
    ...group,
    value: group.values.length > 0 ? group.values.reduce((sum, each) => sum + each, 0) : null,
  }));
  lines.sort((a, b) => b.customers - a.customers || (b.value ?? 0) - (a.value ?? 0) || (a.reason < b.reason ? -1 : 1));
  return [
    HEADER,
    ...lines.map(({ reason, customers, value }) => [
      reason === '' ? '(blank)' : reason,
      customers,
      ratio(customers, lost.size),
      value,
    ]),
  ];
}

/** Of each customer who left in the period the contracts that ended last, those with dates the wrong way round too. */
function lastContracts(scan: Scan, { period, today }: KpiInput): Map<number, Contract[]> {
  const stays = customerStays(scan.table, scan.rows([], null));
  const [first, last] = period ? [period.start, Math.min(period.end, today)] : [-Infinity, today];
  const lost = new Map<number, Contract[]>();
  for (const contract of [...stays.contracts, ...stays.badDates]) {
    const { account, end } = contract;
    if (end < first || end > last || isCustomerAfter(stays.byAccount.get(account) ?? [], last)) continue;
    const others = lost.get(account);
    if (!others || end > others[0]!.end) lost.set(account, [contract]);
    else if (end === others[0]!.end) others.push(contract);
  }
  return lost;
}

/** The reason that contracts give; of several the first by the alphabet, whatever the order of rows. */
function reasonOf(contracts: readonly Contract[], { table: customers }: Scan): string {
  const { codes, values } = customers.column('churnReason') as TextColumn;
  const reasons = contracts.map(({ row }) => values[codes[row]!]!.trim()).filter((reason) => reason !== '');
  return reasons.sort()[0] ?? '';
}

export const examples: readonly Example[] = [
  // Yew Inc is back, and Oak & Co has another contract
  { ranges: [SAMPLE_CONTRACTS], result: [HEADER, ['Price', 1, 1, 6000]] },
  {
    ranges: [SAMPLE_CONTRACTS],
    args: ['2026-Q1'],
    result: [HEADER, ['Competitor', 1, 1, 4000]],
  },
];
