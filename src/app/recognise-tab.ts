import type { Environment } from '../functions/environment';
import { amountFormat } from '../google/tabs';
import { normalise } from '../lib/normalise';
import { METRICS } from '../metrics';
import { whatIsMissing } from '../metrics/needs';
import type { TextColumn } from '../model/column';
import { DEAL_FIELDS } from '../model/deal';
import type { Field } from '../model/field';
import type { Issue } from '../model/issue';
import { STATUSES } from '../model/status';
import { textOf } from '../read/read-columns';
import type { RecognisedColumn, TabRecognition } from './api';
import { AUTOMATIC } from './automatic';
import { changeSettings, settings } from './settings';
import { readSourceTab, type SourceTab } from './source-tab';

/** What was recognised on a tab, for the sidebar. */
export function recogniseTab(tab: string, environment: Environment): TabRecognition {
  const read = readSourceTab(tab, environment);
  if ('problem' in read) {
    return { tab, rows: 0, summary: '', columns: [], questions: [], problem: read.problem };
  }
  noteAmountFormat(read);
  read.deals.load(['status', 'closedOn', 'expectedOn', 'created', 'amount']);
  return {
    tab,
    rows: read.deals.size,
    summary: summaryOf(read),
    columns: columnsOf(read, environment),
    questions: questionsOf(read),
    problem: whatIsMissing(METRICS.find(({ id }) => id === 'pipelineCount')!, read.deals, false)?.concat('.') ?? null,
  };
}

function noteAmountFormat({ name, source }: SourceTab): void {
  const { fields, headerRow } = source.recognition;
  const amount = fields.get('amount');
  if (amount === undefined) return;
  const { amountFormats } = settings();
  const format = amountFormat(name, headerRow + 1, amount);
  if (amountFormats[name] !== format) changeSettings({ amountFormats: { ...amountFormats, [name]: format } });
}

/** Takes the column with this header for a field from now on, in reports and in cells alike; `null`: do not use it. */
export function mapColumn(header: string, field: string | null): void {
  const { choices } = settings();
  const others =
    field === null ? choices : Object.fromEntries(Object.entries(choices).filter(([, of]) => of !== field));
  changeSettings({ choices: { ...others, [normalise(header)]: field ?? '' } });
}

function summaryOf({ deals }: SourceTab): string {
  const status = deals.column('status') as TextColumn | undefined;
  const total = `${number(deals.size)} deals`;
  if (!status) return total;
  const counts = STATUSES.map(() => 0);
  for (const code of status.codes) counts[code]!++;
  const [unknown, open, won, lost] = counts as [number, number, number, number, number];
  const parts = [`${number(won)} won`, `${number(lost)} lost`, `${number(open)} open`];
  if (unknown > 0) parts.push(`${number(unknown)} without a stage`);
  return `${total}: ${parts.join(', ')}`;
}

function columnsOf({ source, cells }: SourceTab, { zone }: Environment): RecognisedColumn[] {
  const choices = (DEAL_FIELDS as readonly Field[]).map(({ id, label }) => ({ field: id, label }));
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

function questionsOf({ source, deals }: SourceTab): string[] {
  const unclear = [...source.unclear].map(([field, headers]) => {
    const label = DEAL_FIELDS.find(({ id }) => id === field)!.label.toLowerCase();
    return `Which column is the ${label}: ${headers.join(' or ')}?`;
  });
  return [...unclear, ...deals.issues.map(sentenceOf)];
}

const number = (value: number) => value.toLocaleString('en-US');

function sentenceOf({ kind, column, rows }: Issue): string {
  const where = `${number(rows.length)} ${rows.length === 1 ? 'row' : 'rows'} (first: row ${rows[0]})`;
  switch (kind) {
    case 'errorCell':
      return `${column} shows an error in ${where}.`;
    case 'unreadableDate':
      return `${column} holds something else than a date in ${where}.`;
    case 'unreadableNumber':
      return `${column} holds something else than a number in ${where}.`;
    case 'undecidedDates':
      return `Dates in ${column} can be read day first or month first in ${where}. Write them as 2026-03-04.`;
    case 'headerAgain':
      return `The header stands again in ${where}; these rows are left out.`;
    case 'duplicate':
      return `Deals occur twice in ${where}; of each the last one counts.`;
    default:
      return `Deals have no stage or status in ${where}.`;
  }
}
