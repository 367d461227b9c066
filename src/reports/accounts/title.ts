import { SOLD_ON } from '../../metrics/accounts';
import { dataEndIn } from '../../metrics/sales-coverage';
import { changeOf } from '../figures/change';
import { daysOf, periodName } from '../figures/period-name';
import { untilDataEnd, withDataEnd } from '../head/data-end';
import type { Accounts } from './accounts';
import type { Parts } from './parts';

/** The finding: `Q4 2026 so far: 96.2% of customers stayed, 4 left; revenue per customer up 8.0%`. */
export function accountsTitle(accounts: Accounts, parts: Parts | null): string {
  const { speech, period } = accounts.input;
  const name = periodName(period, speech);
  const when = accounts.isRunning ? speech.t('title.soFar', { period: name }) : name;
  const findings = [keptWords(accounts, parts), revenueWords(accounts)].filter((part) => part !== null);
  if (findings.length === 0) return speech.t('accounts.titlePlain', { period: when });
  return speech.t('title.finding', { period: when, finding: findings.join('; ') });
}

/** `1 Oct – 22 Nov 2026, compared with as many days before: 1 Jul – 22 Aug 2026` */
export function whenLine({ current, previous, isRunning, tabs, kpis, input }: Accounts): string {
  const days = { days: daysOf(current, input.speech), before: daysOf(previous, input.speech) };
  const when = input.speech.t(isRunning ? 'summary.whenRunning' : 'summary.when', days);
  if (tabs.hasContracts || !tabs.sales) return when;
  // What some figures are as of is said, however short a time ago it is.
  const [end] = kpis.map(({ now }) => dataEndIn(now.details)).filter((day) => day !== null);
  if (end !== undefined) return untilDataEnd(when, end, input);
  return withDataEnd(when, input.book.table(tabs.sales)!, [SOLD_ON[tabs.sales]], input);
}

function keptWords({ kpi, isRunning, input: { speech, period } }: Accounts, parts: Parts | null): string | null {
  const retention = kpi('retentionRate');
  const value = retention?.now.value ?? null;
  if (!retention || value === null) return null;
  const share = speech.percent(value, 1);
  const customers = speech.count('customers', retention.now.n ?? 0);
  if (retention.basis.tabs[0] !== 'customers') {
    const found =
      value === 1 ? speech.t('accounts.allBoughtAgain', { customers }) : speech.t('accounts.boughtAgain', { share });
    // While a period is running purchases of as many days as a whole one has count.
    const days = period.end - period.start + 1;
    const words = isRunning ? speech.t('accounts.within', { found, n: speech.plain(days) }) : found;
    const end = isRunning ? dataEndIn(retention.now.details) : null;
    return end === null ? words : speech.t('accounts.until', { found: words, day: speech.day(end) });
  }
  const lost = retention.now.details.find(([label]) => label === 'Of these lost by the end')?.[1];
  if (value === 1) return speech.t('accounts.allStayed', { customers });
  return typeof lost === 'number' && parts
    ? speech.t('accounts.stayed', { share, lost: speech.plain(lost) })
    : speech.t('accounts.stayedShare', { share });
}

function revenueWords({ kpi, input: { speech } }: Accounts): string | null {
  const each = kpi('revenuePerCustomer');
  if (!each || each.now.value === null) return null;
  const change = changeOf(each.metric, each.now.value, each.before?.value ?? null);
  if (!change) return speech.t('accounts.perCustomerOnly', { amount: speech.money(each.now.value) });
  const size = Math.abs(change.amount);
  const by = speech.percent(size, size < 0.0995 ? 1 : 0);
  const words =
    size < 0.0005
      ? speech.t('accounts.unchanged')
      : change.amount < 0
        ? speech.t('change.down', { by })
        : speech.t('change.up', { by });
  return speech.t('accounts.perCustomer', { change: words });
}
