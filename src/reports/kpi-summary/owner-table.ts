import type { Metric } from '../../metrics/metric';
import { type Answers, answersToAll } from '../figures/answers';
import { changeCell, changeOf } from '../figures/change';
import { figureCell } from '../figures/figure-cell';
import { noteOf } from '../figures/note';
import { periodName } from '../figures/period-name';
import { type Block, GAP, type TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { nameCell } from '../layout/name-cell';
import { TEXT } from '../layout/styles';
import type { ModelCell } from '../sheet-model';
import { type KpiColumns, kpiColumns } from './kpi-columns';
import { ownerOrder } from './owner-order';
import type { Summary } from './summary';

const COLUMNS: KpiColumns = [
  { id: 'salesValue', at: wide(1) },
  { id: 'salesCount', at: narrow(1) },
  { id: 'avgDealSize', at: wide(2) },
  { id: 'winRate', at: narrow(2) },
  { id: 'pipelineValue', at: wide(3) },
  { id: 'pipelineCount', at: narrow(3) },
  { id: 'weightedPipeline', at: wide(4) },
  { id: 'salesCycle', at: narrow(4) },
];

/** More than these are taken together in a last row. */
const MOST = 100;
const BLANK: ModelCell = { value: null };

/** The team and its owners beside each other, those who sold most first. */
export function ownerTable(summary: Summary): Block[] {
  const { input, kpi, stand, current, previous } = summary;
  const { deals, speech } = input;
  if (!deals.column('owner')) return [];
  const columns = kpiColumns(COLUMNS, summary);
  const by = { field: 'owner', label: speech.t('owners.owner') };
  const metrics = columns.map(({ metric }) => metric);
  const ranked = kpi('salesValue') ?? kpi('salesCount');
  const compared = ranked && stand !== 'ahead' ? [{ metrics: [ranked], period: previous, by }] : [];
  const [answers, before = null] = answersToAll([{ metrics, period: current, by }, ...compared], input) as [
    Answers,
    Answers?,
  ];
  const owners = ownerOrder(answers, ranked, kpi('pipelineCount'), deals);
  const { t } = speech;
  return [
    {
      kind: 'table',
      id: 'owners',
      heading: headingOf(owners, answers, ranked, summary),
      caption: t('owners.caption', { period: periodName(current, speech) }),
      columns: [
        { title: by.label, at: wide(0), isText: true },
        ...columns,
        ...(ranked ? [{ title: t('owners.change', { kpi: ranked.title }), at: wide(5) }] : []),
      ],
      rows: rowsOf({ metrics, answers, ranked, before, owners }, summary),
    },
    GAP,
  ];
}

interface OwnerFigures {
  metrics: readonly Metric[];
  answers: Answers;
  /** By which the owners are sorted. */
  ranked: Metric | undefined;
  before: Answers | null;
  owners: readonly string[];
}

function rowsOf({ metrics, answers, ranked, before, owners }: OwnerFigures, summary: Summary): TableRow[] {
  const { input, formats, now, note } = summary;
  const { t } = input.speech;
  const team: TableRow = {
    isTotal: true,
    cells: [
      { value: t('owners.team'), style: TEXT },
      ...metrics.map((metric) => figureCell(now.of(metric), formats, note(metric))),
      ...(ranked
        ? [changeCell(changeOf(ranked, now.of(ranked).value, summary.before(ranked)?.value ?? null), input.speech)]
        : []),
    ],
  };
  const shown = owners.slice(0, owners.length > MOST ? MOST - 1 : MOST);
  const rows = shown.map((owner): TableRow => {
    const changeOfOwner = (metric: Metric) =>
      changeOf(metric, answers.of(metric, owner).value, before?.of(metric, owner).value ?? null);
    return {
      cells: [
        nameCell(owner === '' ? t('group.blank') : owner),
        ...metrics.map((metric) => {
          const answer = answers.of(metric, owner);
          return figureCell(answer, formats, noteOf(answer, input, { group: owner }));
        }),
        ...(ranked ? [changeCell(changeOfOwner(ranked), input.speech)] : []),
      ],
    };
  });
  const rest = owners.slice(shown.length);
  return rest.length === 0 ? [team, ...rows] : [team, ...rows, restRow(rest, { metrics, answers, ranked }, summary)];
}

/** Owners who are not listed: what can be added up of them. */
function restRow(
  rest: readonly string[],
  { metrics, answers, ranked }: Pick<OwnerFigures, 'metrics' | 'answers' | 'ranked'>,
  { input, formats }: Summary,
): TableRow {
  const name = input.speech.t('owners.others', { n: rest.length });
  const cells = metrics.map((metric): ModelCell => {
    const found = rest.map((owner) => answers.of(metric, owner));
    const isSum = found.every(({ parts }) => parts.length === 1 && /count|sum/.test(parts[0]!.measure.aggregate));
    if (!isSum) return BLANK;
    const together = { ...found[0]!, parts: [], value: found.reduce((sum, { value }) => sum + (value ?? 0), 0) };
    return figureCell(together, formats, noteOf(together, input, { group: name }));
  });
  return { cells: [{ value: name, style: TEXT }, ...cells, ...(ranked ? [BLANK] : [])] };
}

/** `By owner: Darcel Schlecht sold most, $44K or 13%` */
function headingOf(
  owners: readonly string[],
  answers: Answers,
  ranked: Metric | undefined,
  { now, input }: Summary,
): string {
  const { speech } = input;
  const best = owners[0];
  const value = ranked && best ? answers.of(ranked, best).value : null;
  const total = ranked ? now.of(ranked).value : null;
  if (!ranked || !best || !value || !total) return speech.t('owners.heading');
  const amount = ranked.unit === 'money' ? speech.money(value) : speech.count('deals', value);
  return speech.t('owners.finding', { owner: best, amount, share: speech.percent(value / total) });
}
