import type { Day } from '../lib/days';
import type { TabKind } from '../model/tab';
import type { Language } from '../read/words/words';

/** Where figures begin to be good or bad. */
export interface Thresholds {
  /** Shares of the target between which a figure is on track. */
  readonly onTrackFrom: number;
  readonly onTrackTo: number;
  /** Hours within which a new lead is to be answered. */
  readonly responseHours: number;
  /** Days without activity, after which an open deal is at risk. */
  readonly riskQuietDays: number;
  /** Share of won deals that were quicker than an open deal at risk is old. */
  readonly riskAge: number;
  /** How many times the average won deal a deal at risk is worth. */
  readonly riskSize: number;
  /** How often the close date of a deal at risk was put off. */
  readonly riskPushes: number;
}

/** What a team sets for its spreadsheet on the tab *KPI Settings*. */
export interface TeamSettings extends Thresholds {
  /** `null`: that of the spreadsheet's locale. */
  readonly language: Language | null;
  /** The day that figures are of; `null`: today. */
  readonly asOf: Day | null;
  /** ISO code of the reporting currency; `null`: as the amounts tell. */
  readonly currency: string | null;
  /** Month (1..12) in which the fiscal year starts. */
  readonly fiscalStart: number;
  /** The period of functions that make no sense over all time, when the call gives none. */
  readonly defaultPeriod: string;
  /** The period of reports, as it is written in a cell. */
  readonly period: string;
  /** E-mail addresses. */
  readonly receivers: readonly string[];
  /** The tab of each kind; a kind that is missing is recognised by its columns. */
  readonly tabs: Readonly<Partial<Record<TabKind, string>>>;
  /** What a column is taken for, by its normalised header: a field's id, or `''` for "not used". */
  readonly choices: Readonly<Record<string, string>>;
  /** The class of a stage by its normalised name. */
  readonly stages: Readonly<Record<string, string>>;
  /** The place of a stage in the sales process by its normalised name: a lower number comes earlier. */
  readonly stagePlaces: Readonly<Record<string, number>>;
}

export const DEFAULT_SETTINGS: TeamSettings = {
  language: null,
  asOf: null,
  currency: null,
  fiscalStart: 1,
  defaultPeriod: 'this quarter',
  period: 'this quarter',
  onTrackFrom: 0.9,
  onTrackTo: 1.1,
  responseHours: 24,
  riskQuietDays: 30,
  riskAge: 0.9,
  riskSize: 3,
  riskPushes: 2,
  receivers: [],
  tabs: {},
  choices: {},
  stages: {},
  stagePlaces: {},
};
