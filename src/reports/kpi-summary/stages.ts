import { type StageFigures, stagesOf } from '../../metrics/deals-by-stage';
import { barsBeside } from '../layout/bars-beside';
import { type Block, GAP, type TableBlock, type TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { NUMBER, TEXT } from '../layout/styles';
import { askingOf } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Summary } from './summary';

/** Rows of the table, so that the chart beside it always draws the same cells. */
const ROWS = 10;

/** The open deals by stage in the order of the sales process, with a chart beside them. */
export function stageBlocks(summary: Summary): Block[] {
  const { input, kpi } = summary;
  if (!kpi('pipelineCount') || !input.deals.column('stage')) return [];
  const stages = stagesOf(askingOf(input, null), kpi('pipelineValue') !== undefined);
  if (stages.length === 0) return [];
  const isValued = kpi('pipelineValue') !== undefined && stages.some(({ value }) => value !== null && value > 0);
  const title = input.speech.t(isValued ? 'stages.chartValue' : 'stages.chartCount');
  return [
    { kind: 'row', blocks: [stageTable(stages, isValued, summary), barsBeside('stages', 'openByStage', ROWS, title)] },
    GAP,
  ];
}

function stageTable(stages: readonly StageFigures[], isValued: boolean, summary: Summary): TableBlock {
  const { input, formats } = summary;
  const { speech, today } = input;
  const { t } = speech;
  const isAged = stages.some(({ age }) => age !== null);
  const asOf = t('note.asOf', { day: speech.day(today) });
  const cell = (value: number | null, format: string, rule: string): ModelCell => ({
    value,
    format,
    style: NUMBER,
    note: `${rule}\n\n${asOf}`,
  });
  const rowOf = ({ stage, deals, value, age }: StageFigures): TableRow => {
    const counted = speech.count('openDeals', deals);
    return {
      cells: [
        { value: stage === '' ? t('group.blank') : stage, style: TEXT },
        ...(isValued ? [cell(value, formats.money, t('stages.valueNote', { deals: counted }))] : []),
        cell(deals, formats.count, t('stages.countNote', { deals: counted })),
        ...(isAged ? [cell(age, formats.days, t('stages.ageNote', { deals: counted }))] : []),
      ],
    };
  };
  return {
    kind: 'table',
    id: 'stages',
    heading: t('stages.heading'),
    caption: captionOf(stages, isValued, summary),
    columns: [
      { title: t('stages.stage'), at: wide(0), isText: true },
      ...(isValued ? [{ title: t('stages.value'), at: wide(1) }] : []),
      { title: t('stages.deals'), at: narrow(1) },
      ...(isAged ? [{ title: t('stages.age'), at: wide(2) }] : []),
    ],
    rows: joined(stages, (names) => t('stages.others', { n: names })).map(rowOf),
    fixedRows: ROWS,
  };
}

/** `2,089 open deals worth $4.2M, 76% of it in Engaging` */
function captionOf(stages: readonly StageFigures[], isValued: boolean, { input }: Summary): string {
  const { speech } = input;
  const sizeOf = ({ deals, value }: StageFigures) => (isValued ? (value ?? 0) : deals);
  const total = stages.reduce((sum, stage) => sum + sizeOf(stage), 0);
  const count = stages.reduce((sum, { deals }) => sum + deals, 0);
  const largest = stages.reduce((most, stage) => (sizeOf(stage) > sizeOf(most) ? stage : most));
  const deals = speech.count('openDeals', count);
  const share = speech.percent(total > 0 ? sizeOf(largest) / total : 0);
  const stage = largest.stage === '' ? speech.t('group.blank') : largest.stage;
  return isValued
    ? speech.t('stages.caption', { deals, value: speech.money(total), share, stage })
    : speech.t('stages.captionCount', { deals, share, stage });
}

/** At most as many stages as there are rows: those at the end of the process are taken together. */
function joined(stages: readonly StageFigures[], nameOf: (count: number) => string): StageFigures[] {
  if (stages.length <= ROWS) return [...stages];
  const rest = stages.slice(ROWS - 1);
  const values = rest.map(({ value }) => value).filter((value) => value !== null);
  return [
    ...stages.slice(0, ROWS - 1),
    {
      stage: nameOf(rest.length),
      deals: rest.reduce((sum, { deals }) => sum + deals, 0),
      value: values.length > 0 ? values.reduce((sum, value) => sum + value, 0) : null,
      age: null,
    },
  ];
}
