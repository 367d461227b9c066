import { describe, expect, test } from 'vitest';
import { chartOption } from '../../../local/page/charts/chart-option';
import type { ChartCell, ChartValues } from '../../../local/page/charts/chart-table';
import type { Chart } from '../../../local/workbook';

type Rows = (string | number | boolean | null)[][];

/** One range of cells; `formats` by column. */
function cells(rows: Rows, formats: Record<number, string> = {}): ChartValues {
  return [rows.map((row) => row.map((value, column): ChartCell => ({ value, format: formats[column] })))];
}

function draw(type: Chart['type'], values: ChartValues, options: Record<string, unknown> = {}, locale?: string) {
  const option = chartOption({ type, headers: 1, width: 480, height: 300, options }, values, locale);
  // Checked piece by piece, as the tests name each piece that they look at.
  // biome-ignore lint/suspicious/noExplicitAny: ECharts' own type is a union of every chart there is
  return option as any;
}

const BY_MONTH = cells(
  [
    ['Month', 'Won', 'Rate'],
    ['Jan', 1000, 0.25],
    ['Feb', 2000, 0.5],
  ],
  { 1: '#,##0', 2: '0.0%' },
);

describe('table', () => {
  test('the first column holds the categories and every other column is a series named by its header', () => {
    const { xAxis, series } = draw('COLUMN', BY_MONTH);
    expect(xAxis.data).toEqual(['Jan', 'Feb']);
    expect(series.map(({ name, data }: never) => ({ name, data }))).toEqual([
      { name: 'Won', data: [1000, 2000] },
      { name: 'Rate', data: [0.25, 0.5] },
    ]);
  });

  test('ranges stand side by side', () => {
    const [months = []] = cells([['Month'], ['Jan'], ['Feb']]);
    const [amounts = []] = cells([['Won'], [1], [2]]);
    const { xAxis, series } = draw('LINE', [months, amounts]);
    expect(xAxis.data).toEqual(['Jan', 'Feb']);
    expect(series[0].data).toEqual([1, 2]);
  });

  test('categories are written as their cells show them', () => {
    expect(
      draw(
        'COLUMN',
        cells(
          [
            ['Day', 'n'],
            [46000, 1],
          ],
          { 0: 'yyyy-mm-dd' },
        ),
      ).xAxis.data,
    ).toEqual(['2025-12-09']);
  });

  test('blank rows at the end are left out, blanks and texts among the numbers are gaps', () => {
    const { xAxis, series } = draw(
      'LINE',
      cells([
        ['Month', 'n'],
        ['Jan', 1],
        ['Feb', ''],
        ['Mar', '#N/A'],
        ['', ''],
        ['', null],
      ]),
    );
    expect(xAxis.data).toEqual(['Jan', 'Feb', 'Mar']);
    expect(series[0].data).toEqual([1, null, null]);
  });

  test('no values at all draw an empty chart', () => {
    expect(draw('COLUMN', []).series).toEqual([]);
    expect(draw('PIE', []).series[0].data).toEqual([]);
  });
});

describe('series', () => {
  test.each([
    ['COLUMN', 'bar'],
    ['BAR', 'bar'],
    ['LINE', 'line'],
    ['AREA', 'line'],
    ['COMBO', 'bar'],
  ] as const)('%s draws each series as %s', (type, drawn) => {
    expect(draw(type, BY_MONTH).series[0].type).toBe(drawn);
  });

  test('a combo chart mixes kinds and puts a series on the second axis', () => {
    const { series, yAxis } = draw('COMBO', BY_MONTH, {
      'series.0.type': 'bars',
      'series.1.type': 'line',
      'series.1.targetAxisIndex': 1,
    });
    expect(series.map((one: { type: string }) => one.type)).toEqual(['bar', 'line']);
    expect(series.map((one: { yAxisIndex: number }) => one.yAxisIndex)).toEqual([0, 1]);
    expect(yAxis).toHaveLength(2);
  });

  test.each([
    ['flat', { 'series.1.color': '#123456' }],
    ['nested', { series: { 1: { color: '#123456' } } }],
    ['mixed', { 'series.1': { color: '#123456' } }],
  ])('options count when they are set %s', (_, options) => {
    expect(draw('LINE', BY_MONTH, options).series[1].lineStyle.color).toBe('#123456');
  });

  test('colours come from the series, then the list of the chart, then the palette of Sheets', () => {
    const colorOf = (options: Record<string, unknown>) => draw('COLUMN', BY_MONTH, options).series[0].itemStyle.color;
    expect(colorOf({ colors: ['#000001'], 'series.0.color': '#000002' })).toBe('#000002');
    expect(colorOf({ colors: ['#000001'] })).toBe('#000001');
    expect(colorOf({})).toBe('#4285f4');
    expect(colorOf({ 'series.0.color': 'none' })).toBe('transparent');
  });

  test('dashes, widths, curves and points of lines', () => {
    const [series] = draw('LINE', BY_MONTH, {
      'series.0.lineDashStyle': [4, 2],
      'series.0.lineWidth': 3,
      'series.0.pointSize': 7,
      curveType: 'function',
    }).series;
    expect(series.lineStyle).toMatchObject({ type: [4, 2], width: 3 });
    expect(series).toMatchObject({ smooth: true, symbol: 'circle', symbolSize: 7 });
  });

  test('a value between two gaps is drawn as a point', () => {
    expect(
      draw(
        'LINE',
        cells([
          ['m', 'n'],
          ['a', ''],
          ['b', 1],
          ['c', ''],
        ]),
      ).series[0].symbol,
    ).toBe('circle');
    expect(
      draw(
        'LINE',
        cells([
          ['m', 'n'],
          ['a', 1],
          ['b', 1],
          ['c', ''],
        ]),
      ).series[0].symbol,
    ).toBe('none');
  });

  test('values stand beside the points when dataLabel is value, in the format of their cells', () => {
    const [won, rate] = draw('COLUMN', BY_MONTH, { 'series.0.dataLabel': 'value' }).series;
    expect(won.label).toMatchObject({ show: true, position: 'top' });
    expect(won.label.formatter({ value: 1234567 })).toBe('1,234,567');
    expect(rate.label).toBeUndefined();
  });

  test('labels inside stacked bars are readable on their colour', () => {
    const options = { isStacked: true, dataLabel: 'value', colors: ['#1a73e8', '#fbbc04'] };
    const labels = draw('BAR', BY_MONTH, options).series.map((one: { label: object }) => one.label);
    expect(labels).toMatchObject([
      { position: 'inside', color: '#ffffff' },
      { position: 'inside', color: '#202124' },
    ]);
  });
});

describe('stacking', () => {
  test('stacks bars, and leaves a line of a combo chart where it is', () => {
    const { series } = draw('COMBO', BY_MONTH, { isStacked: true, 'series.1.type': 'line' });
    expect(series[0].stack).toBeDefined();
    expect(series[1].stack).toBeUndefined();
  });

  test('isStacked percent draws shares of each category', () => {
    const values = cells([
      ['Month', 'a', 'b'],
      ['Jan', 1, 3],
      ['Feb', 0, 0],
    ]);
    const { series, yAxis } = draw('COLUMN', values, { isStacked: 'percent' });
    expect(series.map((one: { data: unknown }) => one.data)).toEqual([
      [0.25, null],
      [0.75, null],
    ]);
    expect(yAxis[0].axisLabel.formatter(0.5)).toBe('50%');
  });
});

describe('axes', () => {
  test.each([
    ['0%', 0.256, '26%'],
    ['#,##0', 1234.5, '1,235'],
    ['short', 1_500_000, '1.5M'],
    ['short', 20_000, '20K'],
    ['short', -3_000, '-3K'],
    ['short', 12, '12'],
    ['long', 2_000_000, '2 million'],
    ['percent', 0.5, '50%'],
    ['decimal', 1234.5, '1,234.5'],
    [undefined, 1234, '1,234'],
  ])('format %s writes %d as %s', (format, value, text) => {
    const { yAxis } = draw(
      'LINE',
      cells([
        ['m', 'n'],
        ['a', 1],
      ]),
      { 'vAxis.format': format },
    );
    expect(yAxis[0].axisLabel.formatter(value)).toBe(text);
  });

  test('without a format of its own an axis writes numbers as the cells do', () => {
    const { yAxis } = draw('COMBO', BY_MONTH, { 'series.1.targetAxisIndex': 1 });
    expect(yAxis[0].axisLabel.formatter(12000)).toBe('12,000');
    expect(yAxis[1].axisLabel.formatter(0.125)).toBe('12.5%');
  });

  test('numbers follow the locale', () => {
    const { yAxis } = draw('LINE', BY_MONTH, { 'vAxis.format': '#,##0.0' }, 'sv');
    expect(yAxis[0].axisLabel.formatter(1234.5)).toBe('1\u00a0234,5');
  });

  test('titles go to their axes; what vAxis says means the first value axis', () => {
    const options = {
      'hAxis.title': 'Month',
      'vAxis.title': 'EUR',
      'vAxes.1.title': 'Share',
      'series.1.targetAxisIndex': 1,
    };
    const { xAxis, yAxis } = draw('COMBO', BY_MONTH, options);
    expect([xAxis.name, yAxis[0].name, yAxis[1].name]).toEqual(['Month', 'EUR', 'Share']);
  });

  test('a bar chart runs its values along hAxis and starts with the first row at the top', () => {
    const { xAxis, yAxis } = draw('BAR', BY_MONTH, { 'hAxis.title': 'EUR', 'vAxis.title': 'Month' });
    expect(xAxis[0]).toMatchObject({ type: 'value', name: 'EUR' });
    expect(yAxis).toMatchObject({ type: 'category', name: 'Month', inverse: true });
  });

  test('limits: minValue widens, viewWindow cuts', () => {
    const wide = draw('LINE', BY_MONTH, { 'vAxis.minValue': 0, 'vAxis.maxValue': 10 }).yAxis[0];
    expect([wide.min({ min: 5 }), wide.min({ min: -5 }), wide.max({ max: 5 }), wide.max({ max: 50 })]).toEqual([
      0, -5, 10, 50,
    ]);
    const cut = draw('LINE', BY_MONTH, { 'vAxis.viewWindow.min': 2, vAxis: { viewWindow: { max: 4 } } }).yAxis[0];
    expect([cut.min, cut.max]).toEqual([2, 4]);
  });

  test('bars stand on zero, lines need not', () => {
    expect(draw('COLUMN', BY_MONTH).yAxis[0].scale).toBe(false);
    expect(draw('LINE', BY_MONTH).yAxis[0].scale).toBe(true);
  });

  test('labels are slanted when asked, or when there is no room', () => {
    const angle = (categories: string[], options = {}) =>
      draw('COLUMN', cells([['c', 'n'], ...categories.map((name) => [name, 1])]), options).xAxis.axisLabel.rotate;
    expect(angle(['a', 'b'])).toBe(0);
    expect(angle(['a', 'b'], { 'hAxis.slantedText': true })).toBe(30);
    expect(angle(['a', 'b'], { hAxis: { slantedText: true, slantedTextAngle: 60 } })).toBe(60);
    const crowded = Array.from({ length: 12 }, (_, index) => `A long category ${index}`);
    expect(angle(crowded)).toBe(30);
    expect(angle(crowded, { 'hAxis.slantedText': false })).toBe(0);
  });
});

describe('frame', () => {
  test.each([
    ['right', { orient: 'vertical', right: 16 }],
    ['left', { orient: 'vertical', left: 16 }],
    ['top', { left: 16 }],
    ['bottom', { bottom: 10 }],
  ])('legend at the %s', (position, placed) => {
    const { legend, grid } = draw('COLUMN', BY_MONTH, { legend: { position } });
    expect(legend).toMatchObject({ data: ['Won', 'Rate'], ...placed });
    expect(grid[position]).toBeGreaterThan(draw('COLUMN', BY_MONTH, { 'legend.position': 'none' }).grid[position]);
  });

  test('no legend when it is switched off, and none for a series left out of it', () => {
    expect(draw('COLUMN', BY_MONTH, { 'legend.position': 'none' }).legend).toBeUndefined();
    expect(draw('COLUMN', BY_MONTH, { legend: 'none' }).legend).toBeUndefined();
    expect(draw('COLUMN', BY_MONTH, { 'series.0.visibleInLegend': false }).legend.data).toEqual(['Rate']);
  });

  test('title with its style; a long one takes more room', () => {
    const short = draw('COLUMN', BY_MONTH, {
      title: 'Won',
      titleTextStyle: { color: '#1a73e8', fontSize: 20, bold: true },
    });
    expect(short.title).toMatchObject({
      text: 'Won',
      textStyle: { color: '#1a73e8', fontSize: 20, fontWeight: 'bold' },
    });
    const long = draw('COLUMN', BY_MONTH, { title: 'Won '.repeat(40), 'titleTextStyle.fontSize': 20 });
    expect(long.grid.top).toBeGreaterThan(short.grid.top);
    expect(draw('COLUMN', BY_MONTH).title).toBeUndefined();
  });

  test('background', () => {
    expect(draw('COLUMN', BY_MONTH).backgroundColor).toBe('#ffffff');
    expect(draw('COLUMN', BY_MONTH, { backgroundColor: '#f8f9fa' }).backgroundColor).toBe('#f8f9fa');
    expect(draw('COLUMN', BY_MONTH, { backgroundColor: { fill: '#eeeeee' } }).backgroundColor).toBe('#eeeeee');
  });
});

describe('pie and scatter', () => {
  test('a pie draws the first series, slice by slice', () => {
    const { series, legend } = draw('PIE', BY_MONTH, { 'slices.1.color': '#000001', pieHole: 0.5 });
    expect(series[0].data).toMatchObject([
      { name: 'Jan', value: 1000 },
      { name: 'Feb', value: 2000, itemStyle: { color: '#000001' } },
    ]);
    expect(series[0].radius).toEqual(['42%', '84%']);
    expect(legend.data).toEqual(['Jan', 'Feb']);
  });

  test('a scatter chart places points by two numbers and leaves out the rest', () => {
    const { series, xAxis } = draw(
      'SCATTER',
      cells(
        [
          ['Days', 'Amount'],
          [3, 10],
          ['', 20],
          [5, ''],
          [7, 30],
        ],
        { 0: '0.0' },
      ),
    );
    expect(series[0].data).toEqual([
      [3, 10],
      [7, 30],
    ]);
    expect(xAxis.axisLabel.formatter(3)).toBe('3.0');
  });
});
