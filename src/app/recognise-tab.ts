import type { Environment } from '../functions/environment';
import { amountFormat } from '../google/tabs';
import { whatItLacks } from '../metrics/needs';
import { pipelineCount } from '../metrics/pipeline-count';
import type { TextColumn } from '../model/column';
import { LOST, OPEN, STATUSES, UNKNOWN, WON } from '../model/status';
import { TAB_FIELDS } from '../model/tabs';
import type { SourceTable } from '../read/open-tab';
import { textOf } from '../read/read-columns';
import { REPORTS } from '../reports';
import type { RecognisedColumn, TabRecognition } from './api';
import { AUTOMATIC } from './automatic';
import { issueSentence } from './issue-sentence';
import { KIND_NAMES } from './kind-names';
import { changeSettings, settings } from './settings';
import { type OtherTab, readAnyTab, type SourceTab } from './source-tab';

/** What was recognised on a tab, for the sidebar. */
export function recogniseTab(tab: string, environment: Environment): TabRecognition {
  const read = readAnyTab(tab, environment);
  if ('problem' in read) {
    return { tab, kind: null, rows: 0, summary: '', columns: [], questions: [], problem: read.problem };
  }
  if (!('deals' in read)) return recogniseOther(read, environment);
  noteAmountFormat(read);
  read.deals.load(['status', 'closedOn', 'expectedOn', 'created', 'amount']);
  return {
    tab,
    kind: 'deals',
    rows: read.deals.size,
    summary: summaryOf(read),
    columns: columnsOf(read, environment),
    questions: [...questionsOf(read.source), ...unknownStages(read), ...read.deals.issues.map(issueSentence)],
    problem: withoutRows(tab, read.deals.size) ?? whatItLacks(pipelineCount, read.book, false)?.concat('.') ?? null,
  };
}

function recogniseOther(read: OtherTab, environment: Environment): TabRecognition {
  const { name: tab, source } = read;
  source.load([...source.recognition.fields.keys()]);
  return {
    tab,
    kind: source.kind,
    rows: source.size,
    summary: `${number(source.size)} rows of ${KIND_NAMES[source.kind]}`,
    columns: columnsOf({ source, cells: read.read }, environment).filter(standsOn(read)),
    questions: [...questionsOf(source), ...source.issues.map(issueSentence)],
    problem: REPORTS.some(({ needs }) => source.kind in needs)
      ? withoutRows(tab, source.size)
      : `${tab} holds ${KIND_NAMES[source.kind]}. Reports are made from a tab of deals: choose one to generate them.`,
  };
}

function withoutRows(tab: string, rows: number): string | null {
  return rows > 0 ? null : `${tab} has its headers, and no row below them. Paste your data there.`;
}

/** Tells the columns of a tab from those that its reading has made. */
function standsOn({ cells, read }: OtherTab): (column: RecognisedColumn) => boolean {
  return ({ header }) => cells === read || cells.some((row) => row.some((cell) => String(cell).trim() === header));
}

function noteAmountFormat({ name, source }: SourceTab): void {
  const { fields, headerRow } = source.recognition;
  const amount = fields.get('amount');
  if (amount === undefined) return;
  const { amountFormats } = settings();
  const format = amountFormat(name, headerRow + 1, amount);
  if (amountFormats[name] !== format) changeSettings({ amountFormats: { ...amountFormats, [name]: format } });
}

function summaryOf({ deals }: SourceTab): string {
  const status = deals.column('status') as TextColumn | undefined;
  const total = `${number(deals.size)} ${deals.size === 1 ? 'deal' : 'deals'}`;
  if (!status) return total;
  const counts = STATUSES.map(() => 0);
  for (const code of status.codes) counts[code]!++;
  const parts = [`${number(counts[WON]!)} won`, `${number(counts[LOST]!)} lost`, `${number(counts[OPEN]!)} open`];
  if (counts[UNKNOWN]! > 0) parts.push(`${number(counts[UNKNOWN]!)} without a stage`);
  return `${total}: ${parts.join(', ')}`;
}

function columnsOf({ source, cells }: Pick<SourceTab, 'source' | 'cells'>, { zone }: Environment): RecognisedColumn[] {
  const choices = TAB_FIELDS[source.kind].map(({ id, label }) => ({ field: id, label }));
  const { headerRow, columns } = source.recognition;
  return columns.map(({ header, index, field, chosen }) => {
    const example = cells.slice(headerRow + 1).find((row) => textOf(row[index], zone).trim() !== '');
    return {
      header,
      field,
      chosen,
      example: example ? textOf(example[index], zone).slice(0, 80) : '',
      choices: chosen ? [{ field: AUTOMATIC, label: 'As its header and values tell' }, ...choices] : choices,
    };
  });
}

function questionsOf({ kind, unclear }: SourceTable): string[] {
  return [...unclear].map(([field, headers]) => {
    const label = TAB_FIELDS[kind].find(({ id }) => id === field)!.label.toLowerCase();
    return `Which column is the ${label}: ${headers.join(' or ')}?`;
  });
}

const MOST_STAGES = 8;

/** Stages that no word of ours tells: they count as open. */
function unknownStages({ source, deals }: SourceTab): string[] {
  const stages = deals.column('stage') as TextColumn | undefined;
  const unknown = (stages?.values ?? []).filter((name, code) => code > 0 && !source.classifyStage(name).known);
  if (unknown.length === 0) return [];
  const shown = unknown.slice(0, MOST_STAGES).join(', ');
  const more = unknown.length > MOST_STAGES ? ` and ${unknown.length - MOST_STAGES} more` : '';
  return [`Not known, and so taken for open: ${shown}${more}. Say what they mean under Stages on KPI Settings.`];
}

const number = (value: number) => value.toLocaleString('en-US');
