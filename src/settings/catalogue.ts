import type { TabKind } from '../model/tab';
import { DEFAULT_SETTINGS, type TeamSettings } from './settings';
import { count, currency, day, emails, type Kind, language, month, number, period, share, tabName } from './values';

/** A setting of one row: name, value, what it means. */
export interface Setting {
  /** Unique: `fiscalStart`, `tabs.deals`. */
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  /** What holds without a value, for a sentence: `today`. */
  readonly usual: string;
  // biome-ignore lint/suspicious/noExplicitAny: each setting has its own kind of value
  readonly kind: Kind<any>;
  get(settings: TeamSettings): unknown;
  set(settings: TeamSettings, value: unknown): TeamSettings;
}

export interface Section {
  readonly title: string;
  readonly settings: readonly Setting[];
}

type Plain = Exclude<keyof TeamSettings, 'tabs' | 'choices' | 'stages' | 'stagePlaces'>;

function setting<Key extends Plain>(
  id: Key,
  name: string,
  kind: Kind<TeamSettings[Key]>,
  meaning: string,
  usual = usualOf(id, kind),
): Setting {
  return {
    id,
    name,
    meaning,
    usual,
    kind,
    get: (settings) => settings[id],
    set: (settings, value) => ({ ...settings, [id]: value }),
  };
}

function usualOf<Key extends Plain>(id: Key, { write, format }: Kind<TeamSettings[Key]>): string {
  const written = write(DEFAULT_SETTINGS[id]);
  return format === '0%' ? `${Math.round(Number(written) * 100)} %` : String(written);
}

const TABS: readonly [TabKind, string][] = [
  ['deals', 'Deals'],
  ['leads', 'Leads'],
  ['activities', 'Activities'],
  ['orders', 'Orders or invoices'],
  ['customers', 'Customers'],
  ['targets', 'Targets'],
  ['costs', 'Costs'],
  ['history', 'Stage history'],
  ['rates', 'Currency rates'],
  ['team', 'Team'],
];

function tabSetting([kind, label]: [TabKind, string]): Setting {
  return {
    id: `tabs.${kind}`,
    name: `${label} tab`,
    meaning: `The tab with ${label.toLowerCase()}. Empty: told by its columns.`,
    usual: 'the tab that its columns tell',
    kind: tabName,
    get: ({ tabs }) => tabs[kind] ?? null,
    set: (settings, value) => ({ ...settings, tabs: { ...settings.tabs, [kind]: value } }),
  };
}

/** The settings of one row each, in the order of the tab. */
export const SECTIONS: readonly Section[] = [
  {
    title: 'General',
    settings: [
      setting(
        'language',
        'Language',
        language,
        'English, Swedish, Norwegian, Polish, Chinese or Persian. Empty: the language of the spreadsheet.',
        'the language of the spreadsheet',
      ),
      setting(
        'asOf',
        'As-of day',
        day,
        'The day that figures and words such as "this month" are read against, such as 2026-09-30. Empty: today.',
        'today',
      ),
      setting(
        'currency',
        'Reporting currency',
        currency,
        'The three letters of a currency, such as EUR. Empty: as the amounts tell.',
        'what the amounts tell',
      ),
      setting(
        'fiscalStart',
        'Fiscal year starts in',
        month,
        'A month, such as April or 4. FY2026 ends in 2026. Weeks begin on Monday.',
      ),
    ],
  },
  {
    title: 'Periods',
    settings: [
      setting(
        'defaultPeriod',
        'Period when none is given',
        period,
        'For functions that make no sense over all time, such as forecasts and quotas: this quarter, this year, 2026-Q3 …',
      ),
      setting('period', 'Period of reports', period, 'The sidebar writes here what was chosen last.'),
    ],
  },
  {
    title: 'Thresholds',
    settings: [
      setting(
        'onTrackFrom',
        'On track from',
        share(0, 1, 0.9),
        'Share of the target to date. Below it a figure is behind.',
      ),
      setting('onTrackTo', 'On track to', share(1, 5, 1.1), 'Share of the target to date. Above it a figure is ahead.'),
      setting(
        'responseHours',
        'Response target in hours',
        number(0.01, 1000, 'hours'),
        'A lead is answered in time within so many hours.',
      ),
      setting(
        'riskQuietDays',
        'At risk: days without activity',
        count(1, 1000, 'days'),
        'An open deal is at risk when nothing has happened for so many days.',
      ),
      setting(
        'riskAge',
        'At risk: older than this share of won deals',
        share(0.5, 1, 0.9),
        'An open deal is at risk when it is older than this share of the won deals took.',
      ),
      setting(
        'riskSize',
        'At risk: times the average deal',
        number(1, 100, 'times'),
        'An open deal is at risk when it is so many times as large as the average won one.',
      ),
      setting(
        'riskPushes',
        'At risk: times pushed',
        count(1, 100, 'times'),
        'An open deal is at risk when its close date was put off so often.',
      ),
    ],
  },
  {
    title: 'Alerts',
    settings: [setting('receivers', 'Alert receivers', emails, 'E-mail addresses, separated by commas.', 'nobody')],
  },
  { title: 'Tabs', settings: TABS.map(tabSetting) },
];

export const SETTINGS: readonly Setting[] = SECTIONS.flatMap(({ settings }) => settings);
