import { wilson } from '../../lib/wilson';
import { describe } from '../../measures/describe';
import { type LeftOut, leftOut } from '../../measures/left-out';
import type { Measure } from '../../measures/measure';
import { inputOf } from '../../metrics/ask-each';
import { FURTHER_DETAILS } from '../../metrics/further-details';
import type { Metric, Unit } from '../../metrics/metric';
import type { Period } from '../../model/period';
import type { Speech } from '../../text/speech';
import { wholeColumns } from '../freshness/whole-columns';
import { SMALL_N } from '../layout/styles';
import { askingOf, type ReportInput } from '../report-input';
import type { Answer, Part } from './answers';
import { periodName } from './period-name';

/** What the note of a figure adds to its answer. */
export interface NoteOptions {
  /** The group that it is about. */
  readonly group?: string;
  /** Whether the rows that were left out are counted: for the figure of the whole team. */
  readonly countsLeftOut?: boolean;
}

/** How a figure came about: the rule, the parts, the rows behind it, what was left out, the cell function to check it by. */
export function noteOf(answer: Answer, input: ReportInput, { group, countsLeftOut = false }: NoteOptions = {}): string {
  const { metric, parts, period } = answer;
  const { speech, today } = input;
  const { t } = speech;
  const when = period ? periodName(period, speech) : t('note.asOf', { day: speech.day(today) });
  const lines = [
    `${metric.title}: ${metric.rule}.`,
    '',
    group === undefined ? when : `${group === '' ? t('group.blank') : group} · ${when}`,
    ...parts.map(
      (part) =>
        `${describe(part.measure)}${part.when ? `, ${t(`note.${part.when}`)}` : ''}: ${partInWords(part, metric.unit, speech)}`,
    ),
    ...intervalLines(answer, speech),
    ...(answer.problem ? [answer.problem] : []),
    ...[...answer.details, ...(group === undefined ? furtherDetails(answer, input) : [])]
      .filter(([, value]) => value !== null)
      .map(([label, value]) => `${label}: ${typeof value === 'number' ? speech.plain(value, 2) : value}`),
  ];
  const widest = parts[parts.length - 1]?.measure;
  if (countsLeftOut && widest) lines.push(...leftOutLines(widest, answer, input));
  if (group === undefined) lines.push('', cellCall(metric, period, input));
  return lines.join('\n');
}

function furtherDetails({ metric, period }: Answer, input: ReportInput): Answer['details'] {
  const detailsOf = FURTHER_DETAILS[metric.id];
  return detailsOf ? detailsOf(inputOf(metric, askingOf(input, period)).input) : [];
}

function partInWords({ measure, value, n }: Part, unit: Unit, { t, plain, fullMoney }: Speech): string {
  const rows = t('note.n', { n: plain(n) });
  if (measure.aggregate === 'count') return rows;
  if (value === null) return `${t('note.none')} (${rows})`;
  const isMoney = unit === 'money' || measure.aggregate === 'sum';
  return `${isMoney ? fullMoney(value) : plain(value, 1)} (${rows})`;
}

/** The Wilson interval of a share of few rows. */
function intervalLines({ metric, parts }: Answer, speech: Speech): string[] {
  const [hits, all] = parts;
  if (metric.unit !== 'share' || !hits || !all || hits.measure.aggregate !== 'count' || all.n >= SMALL_N) return [];
  const interval = wilson(hits.n, all.n);
  if (!interval) return [];
  const [from, to] = interval.map((share) => speech.percent(share)) as [string, string];
  return [speech.t('note.interval', { from, to })];
}

function leftOutLines(measure: Measure, { period }: Answer, { scan, speech }: ReportInput): string[] {
  const found = leftOut(measure, scan, { period, by: null });
  if (found.length === 0) return [];
  const items = found.map((out) => reasonInWords(out, speech));
  return ['', speech.t('note.leftOut', { items: items.join('; ') })];
}

/** Rows that were left out, with the reason: `12 deals without an amount`. */
function reasonInWords({ reason, field, rows }: LeftOut, speech: Speech): string {
  const deals = speech.count('deals', rows.length);
  switch (field ?? reason) {
    case 'closedOn':
      return speech.t('leftOut.closedOn', { deals });
    case 'expectedOn':
      return speech.t('leftOut.expectedOn', { deals });
    case 'amount':
      return speech.t('leftOut.amount', { deals });
    case 'chance':
      return speech.t('leftOut.chance', { deals });
    default:
      return speech.t(`leftOut.${reason}`, { deals });
  }
}

/** The call that gives the same figure in a cell: `=WINRATE('Deals'!A:K;"2026-Q4")`. */
export function cellCall({ name }: Pick<Metric, 'name'>, period: Period | null, { source }: ReportInput): string {
  const written = period ? `;"${period.label}"` : '';
  return `=${name}(${wholeColumns(source.tab, 0, source.cells[0]!.length - 1)}${written})`;
}
