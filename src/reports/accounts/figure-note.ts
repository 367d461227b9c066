import { wilson } from '../../lib/wilson';
import { describe } from '../../measures/describe';
import type { Answer } from '../figures/answers';
import { periodName } from '../figures/period-name';
import { SMALL_N } from '../layout/styles';
import type { BookInput } from '../report-input';
import type { KpiAnswers } from './kpi-answers';

/** How a figure came about: the rule, its parts or details, n, the call that gives the same in a cell. */
export function figureNote({ metric, now, call, basis }: KpiAnswers, input: BookInput): string {
  const { speech } = input;
  const from = basis.tabs.map((tab) => input.sources[tab]!.tab).join(speech.t('list.comma'));
  return [
    ...linesOf(now, input),
    '',
    speech.t('accounts.noteFrom', { tabs: from }),
    ...(metric.remarks.length > 0 ? [`${metric.remarks[0]}.`] : []),
    '',
    call,
  ].join('\n');
}

/** The same of a figure that is not the period’s own. */
export function earlierNote(answer: Answer, input: BookInput): string {
  return linesOf(answer, input).join('\n');
}

function linesOf(answer: Answer, { speech, today }: BookInput): string[] {
  const { metric, period, parts, details, n, problem } = answer;
  const when = period ? periodName(period, speech) : speech.t('note.asOf', { day: speech.day(today) });
  const number = (value: number) => speech.plain(value, Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 3 : 2);
  return [
    `${metric.title}: ${metric.rule}.`,
    '',
    when,
    ...parts.map(
      ({ measure, value }) => `${describe(measure)}: ${value === null ? speech.t('note.none') : number(value)}`,
    ),
    ...details
      .filter(([, value]) => value !== null)
      .map(([label, value]) => `${label}: ${typeof value === 'number' ? number(value) : value}`),
    ...(n === null ? [] : [speech.t('note.n', { n: speech.plain(n) })]),
    ...intervalOf(answer, speech),
    ...(problem ? [`${problem}.`] : []),
  ];
}

/** The Wilson interval of a share of customers, where few are behind it and the details do not give it. */
function intervalOf({ metric, value, n, details, parts }: Answer, speech: BookInput['speech']): string[] {
  const isShareOfCustomers = metric.unit === 'share' && parts[0]?.measure.aggregate === 'distinct';
  if (!isShareOfCustomers || details.length > 0 || value === null || n === null || n >= SMALL_N) return [];
  const interval = wilson(Math.round(value * n), n);
  if (!interval) return [];
  const [from, to] = interval.map((share) => speech.percent(share)) as [string, string];
  return [speech.t('accounts.interval', { from, to })];
}
