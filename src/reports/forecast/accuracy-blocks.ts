import { mostPastPeriods } from '../../forecast';
import type { PastTest } from '../../forecast/back-test';
import { grainOf, periodAround } from '../../model/calendar';
import type { Period } from '../../model/period';
import type { Formats } from '../figures/formats';
import { daysOf, periodName } from '../figures/period-name';
import { type Block, type ChartBlock, GAP, type TableBlock, type TableRow } from '../layout/blocks';
import { chartLook } from '../layout/chart-look';
import { LAST, narrow, wide } from '../layout/columns';
import { FAINT, NUMBER, OWN, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import { type Accuracy, lookBack, type Replayable, saidBy } from './accuracy';
import { methodTable } from './method-table';
import type { Outlook } from './outlook';

const CHART_HEIGHT = 294;
const WON = '#bdc1c6';
const MIDDLE = '#e8710a';
const ERROR_FORMAT = '+0.0%;-0.0%;0.0%';

/** What forecasts of past periods said against what happened: by method, as a chart and period by period. */
export function accuracyBlocks(outlook: Outlook, formats: Formats, input: ReportInput): Block[] {
  const accuracy = lookBack(outlook, input);
  if (!accuracy) return [];
  return [
    { kind: 'row', blocks: [methodTable(outlook, accuracy, input), accuracyChart(input)] },
    GAP,
    accuracyTable(accuracy, formats, input),
    GAP,
  ];
}

function accuracyChart({ speech, period }: ReportInput): ChartBlock {
  return {
    kind: 'chart',
    id: 'pastForecasts',
    type: 'combo',
    table: 'accuracy',
    columns: [0, 1, 2, 4],
    rows: mostPastPeriods(period),
    from: wide(3),
    to: LAST,
    height: CHART_HEIGHT,
    options: {
      ...chartLook,
      title: speech.t('accuracy.chart'),
      'legend.position': 'top',
      seriesType: 'line',
      'series.0.type': 'bars',
      'series.0.color': WON,
      'series.1.color': OWN,
      'series.1.pointSize': 5,
      'series.2.color': MIDDLE,
      'series.2.pointSize': 5,
      'vAxes.0.format': 'short',
      'vAxes.0.minValue': 0,
    },
  };
}

interface Column {
  readonly title: string;
  readonly tests: readonly PastTest[];
  readonly method: Replayable;
}

function accuracyTable(accuracy: Accuracy, formats: Formats, input: ReportInput): TableBlock {
  const { t } = input.speech;
  const { firstDay, middle } = accuracy;
  const columns: Column[] = [
    { title: t('accuracy.firstDay'), tests: firstDay, method: 'auto' },
    { title: t('accuracy.middle'), tests: middle, method: 'auto' },
    { title: t('accuracy.average'), tests: firstDay, method: 'average' },
    { title: t('accuracy.lastYear'), tests: firstDay, method: 'last year' },
  ];
  const rowOf = (test: PastTest): TableRow => ({
    cells: [
      { value: windowName(test, input), style: TEXT },
      { value: test.actual, format: formats.money, style: NUMBER, note: t('accuracy.wonNote') },
      ...columns.flatMap(({ tests, method }) => saidCells(test, tests, method, formats, input)),
    ],
  });
  return {
    kind: 'table',
    id: 'accuracy',
    heading: t('accuracy.heading'),
    caption: t('accuracy.caption'),
    columns: [
      { title: t('accuracy.period'), at: wide(0), isText: true },
      { title: t('accuracy.won'), at: wide(1) },
      ...columns.flatMap(({ title }, i) => [
        { title, at: wide(i + 2) },
        { title: t('accuracy.error'), at: narrow(i + 2), note: t('accuracy.errorNote') },
      ]),
    ],
    rows: firstDay.map(rowOf),
    fixedRows: mostPastPeriods(input.period),
  };
}

/** What was said of the window of a test, and by how much it was off. */
function saidCells(
  { window, actual }: PastTest,
  tests: readonly PastTest[],
  method: Replayable,
  formats: Formats,
  { speech }: ReportInput,
): ModelCell[] {
  const test = tests.find((each) => each.window.start === window.start);
  const said = test ? saidBy(test, method) : null;
  if (!test || said === null) return [{ value: null }, { value: null }];
  const note = speech.t('accuracy.saidNote', { day: speech.day(test.window.day) });
  return [
    { value: said, format: formats.money, style: NUMBER, note },
    { value: actual > 0 ? said / actual - 1 : null, format: ERROR_FORMAT, style: FAINT },
  ];
}

/** A past window as people call it: `Q3 2026`; of other lengths its days. */
function windowName({ window }: PastTest, { period, speech }: ReportInput): string {
  const days = { start: window.start, end: window.end - 1 };
  const grain = grainOf(period);
  const named: Period | null = grain && periodAround(window.start, grain);
  return named && named.start === days.start && named.end === days.end
    ? periodName(named, speech)
    : daysOf(days, speech);
}
