import type { TabKind } from '../../model/tab';
import { periodName } from '../figures/period-name';
import { headBlock } from '../head/report-head';
import { KPI_FIELDS } from '../kpi-fields';
import { type Block, GAP } from '../layout/blocks';
import { layOut } from '../layout/lay-out';
import { HEADING, SMALL } from '../layout/styles';
import type { ReportDefinition } from '../report';
import { type Accounts, gatherAccounts } from './accounts';
import { adoptionBlocks } from './adoption';
import { cohortBlocks } from './cohorts';
import { qualityLine, sourceLine } from './head';
import { accountKpiTable } from './kpi-table';
import { loyalTable } from './loyal-table';
import { partsOf } from './parts';
import { keepAndGrow, partsTable } from './parts-blocks';
import { readAccounts } from './people/read-accounts';
import { reasonBlocks } from './reasons';
import { riskTable } from './risk-table';
import { accountTiles } from './tiles';
import { accountsTitle, whenLine } from './title';

const ID = 'accounts';
const NAME = 'Accounts';

const MONEY = ['amount', 'currency', 'cost'];

/** What is read of each tab. Money speaks in the currency of the first that has amounts. */
const NEEDS: ReportDefinition['needs'] = {
  orders: [
    ...['id', 'date', 'account', 'accountId', ...MONEY, 'profit', 'quantity', 'filled', 'unitPrice', 'discount'],
    ...['product', 'status'],
  ],
  deals: [...KPI_FIELDS, 'account', 'type', 'cost'],
  customers: [
    ...['id', 'account', 'contractId', 'start', 'end', 'registered', 'activated', 'churned', 'isActive', 'status'],
    ...[
      'value',
      'mrr',
      'arr',
      'spend',
      'currency',
      'months',
      'billing',
      'product',
      'churnReason',
      'rating',
      'nps',
      'lastActivity',
    ],
  ],
  activities: ['date', 'at', 'account', 'dealId', 'count'],
};

/** Whether accounts are kept and grown: from customers, orders or won deals, whichever are there. */
export const accountsReport: ReportDefinition = {
  id: ID,
  name: NAME,
  description: 'Whether accounts stay and grow: retention, value, adoption, who is loyal, who is at risk',
  needs: NEEDS,
  make(input) {
    const { speech, period, today } = input;
    const { t } = speech;
    if (period.start > today) {
      return { leftOut: t('accounts.ahead', { period: periodName(period, speech), day: speech.day(period.start) }) };
    }
    const accounts = gatherAccounts(input);
    const churn = accounts.kpi('churnRate');
    if (!churn) return { leftOut: t('accounts.nothing', { problem: whyNoChurn(accounts) }) };
    const used = usedTabs(accounts);
    const parts = partsOf(accounts);
    const book = readAccounts(accounts.tabs, input);
    if (book.accounts.length === 0) {
      const tabs = used.map((kind) => input.sources[kind]!.tab).join(t('list.comma'));
      return { leftOut: t('accounts.empty', { tabs, day: speech.day(today) }) };
    }
    const [adoption, reasons, cohorts] = [adoptionBlocks(accounts), reasonBlocks(accounts), cohortBlocks(accounts)];
    const missing = [adoption, reasons, cohorts].filter((each) => typeof each === 'string');
    const shown = (blocks: Block[] | string) => (typeof blocks === 'string' ? [] : blocks);
    return layOut({ reportId: ID, name: NAME, isRightToLeft: speech.isRightToLeft }, [
      headBlock(
        {
          finding: accountsTitle(accounts, parts),
          when: whenLine(accounts),
          source: sourceLine(accounts, used),
          quality: qualityLine(accounts, used),
          tabs: used.map((kind) => ({ source: input.sources[kind]!, fields: NEEDS[kind]! })),
        },
        input,
      ),
      GAP,
      accountTiles(accounts, parts),
      GAP,
      ...(parts ? [...keepAndGrow(parts, accounts), ...partsTable(parts, accounts)] : []),
      ...accountKpiTable(accounts),
      ...riskTable(book, accounts),
      ...loyalTable(book, accounts),
      ...shown(adoption),
      ...shown(reasons),
      ...shown(cohorts),
      ...leftOutBlocks(accounts, [...missing, ...(parts ? [] : [t('keeping.none')])]),
    ]);
  },
};

function whyNoChurn({ leftOut }: Accounts): string {
  const [reason = ''] = [...leftOut].find(([, titles]) => titles.includes('Churn')) ?? [];
  return reason;
}

/** The tabs that something on the sheet is worked out of. */
function usedTabs({ kpis, tabs, input }: Accounts): TabKind[] {
  const used = new Set<TabKind>(kpis.flatMap(({ basis }) => basis.tabs));
  if (tabs.sales) used.add(tabs.sales);
  if (tabs.hasContracts) used.add('customers');
  if (tabs.hasActivities) used.add('activities');
  return (Object.keys(NEEDS) as TabKind[]).filter((kind) => used.has(kind) && input.sources[kind] !== undefined);
}

/** The last lines: what is not on the sheet, and why. */
function leftOutBlocks({ leftOut, input }: Accounts, missing: readonly string[]): Block[] {
  const { t } = input.speech;
  const lines = [
    ...[...leftOut].map(([reason, titles]) => t('leftOut.line', { reason, kpis: titles.join(t('list.comma')) })),
    ...missing,
  ];
  if (lines.length === 0) return [];
  return [
    {
      kind: 'lines',
      lines: [
        { text: t('leftOut.heading'), style: HEADING },
        ...[...lines.map((line) => `${line}.`), t('leftOut.whatToDo')].map((text) => ({
          text,
          style: SMALL,
          wraps: true,
        })),
      ],
    },
  ];
}
