import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../local/workbook';
import { loadExcelts } from '../../../local/xlsx/excelts';
import { readXlsx } from '../../../local/xlsx/read-xlsx';
import { writeXlsx } from '../../../local/xlsx/write-xlsx';
import { chart, MONTHS, workbook } from './workbooks';

const write = (one: Chart, name = 'Data') =>
  writeXlsx(workbook({ name, rows: MONTHS, charts: [one] }), { functionNames: [] });

/** The chart as the file has it. */
async function inFile(one: Chart) {
  const excelts = await loadExcelts();
  const book = new excelts.Workbook();
  await book.xlsx.load(await write(one));
  const [found] = book.worksheets[0]?.getCharts() ?? [];
  if (!found?.chartModel) throw new Error('no chart in the file');
  return { model: found.chartModel.chart, text: JSON.stringify(found.chartModel) };
}

/** What is read from the chart itself, as from a file of somebody else: without what our own files remember beside it. */
async function readBack(one: Chart): Promise<Chart | undefined> {
  const excelts = await loadExcelts();
  const book = new excelts.Workbook();
  await book.xlsx.load(await write(one));
  book.removeWorksheet('_sheet_metadata');
  return (await readXlsx(await book.xlsx.writeBuffer(), 'book.xlsx')).sheets[0]?.charts[0];
}

describe('what comes back from a file', () => {
  test.each(['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'SCATTER'] as const)('a %s chart', async (type) => {
    const written = chart(type, { title: 'Won by month', 'legend.position': 'bottom' }, type === 'PIE' ? 2 : 3);
    const read = await readBack(written);
    expect(read).toMatchObject({
      type,
      ranges: written.ranges,
      headers: 1,
      position: written.position,
      width: 480,
      height: 300,
      options: { title: 'Won by month', 'legend.position': 'bottom' },
    });
  });

  test('a combo with a second axis, its series in their own order', async () => {
    const options = {
      title: 'Won and rate',
      subtitle: 'by month',
      'legend.position': 'top',
      'series.0.type': 'line',
      'series.0.color': '#c5221f',
      'series.0.targetAxisIndex': 1,
      'series.1.type': 'bars',
      'series.1.color': '#1a73e8',
    };
    expect(await readBack(chart('COMBO', options))).toMatchObject({
      type: 'COMBO',
      ranges: chart('COMBO').ranges,
      options,
    });
  });

  test('stacks', async () => {
    expect((await readBack(chart('COLUMN', { isStacked: true })))?.options.isStacked).toBe(true);
    expect((await readBack(chart('AREA', { isStacked: 'percent' })))?.options.isStacked).toBe('percent');
  });

  test('a chart whose data stand on another sheet, with a name that needs quotes', async () => {
    const far = chart('LINE');
    const book = workbook({ name: "It's here", rows: MONTHS }, { name: 'Report', charts: [far] });
    const read = await readXlsx(await writeXlsx(book, { functionNames: [] }), 'book.xlsx');
    expect(read.sheets[1]?.charts[0]?.ranges).toEqual(far.ranges);
  });
});

describe('how options are written', () => {
  test('axes have titles, formats and bounds', async () => {
    const { model } = await inFile(
      chart('COLUMN', {
        'hAxis.title': 'Month',
        'vAxis.title': 'US dollars',
        'vAxis.format': 'short',
        'vAxis.viewWindow.max': 200_000,
        'vAxis.gridlines.count': 0,
      }),
    );
    const [categories, values] = model.plotArea.axes;
    expect(JSON.stringify(categories?.title)).toContain('Month');
    expect(JSON.stringify(values?.title)).toContain('US dollars');
    expect(categories?.numFmt?.formatCode).toBe('mmm yyyy');
    expect(values?.numFmt?.formatCode).toContain('"M"');
    expect(values?.scaling?.max).toBe(200_000);
    expect(values?.majorGridlines).toBeUndefined();
  });

  test('dashes, widths and transparent series', async () => {
    const line = await inFile(chart('LINE', { 'series.0.lineDashStyle': [4, 4], 'series.0.lineWidth': 4 }));
    expect(line.text).toContain('sysDash');
    expect(line.text).toContain('w=\\"38100\\"');
    const waterfall = await inFile(chart('COLUMN', { isStacked: true, 'series.0.color': 'transparent' }));
    expect(waterfall.text).toContain('a:noFill');
  });

  test('values beside the points, and nothing else', async () => {
    const { model } = await inFile(chart('COLUMN', { 'series.0.dataLabel': 'value' }));
    const [group] = model.plotArea.chartTypes;
    const [series, other] = group?.series ?? [];
    expect(series).toMatchObject({
      dataLabels: { showVal: true, showCatName: false, showSerName: false, position: 'outEnd' },
    });
    expect(other).not.toHaveProperty('dataLabels.showVal', true);
  });

  test('a stack has no room outside for its values: Excel would repair the file', async () => {
    const options = { isStacked: true, 'series.0.dataLabel': 'value', 'series.0.dataLabelPlacement': 'outsideEnd' };
    const { model } = await inFile(chart('COLUMN', options));
    expect(model.plotArea.chartTypes[0]?.series[0]).toMatchObject({ dataLabels: { position: 'inEnd' } });
  });

  test('a bar chart begins at the top, with its values below', async () => {
    const { model } = await inFile(chart('BAR'));
    const [categories, values] = model.plotArea.axes;
    expect(categories?.scaling?.orientation).toBe('maxMin');
    expect(values?.crosses).toBe('max');
  });

  test('a series can be kept out of the legend', async () => {
    const { unzip } = await import('@cj-tech-master/excelts/archive');
    const file = await unzip(await write(chart('LINE', { 'series.1.visibleInLegend': false }))).get(
      'xl/charts/chart1.xml',
    );
    expect(await file?.text()).toContain('<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>');
  });

  test('a chart without data is left out', async () => {
    const gone = { ...chart('LINE'), ranges: [{ sheetId: 'gone', row: 0, column: 0, rows: 4, columns: 2 }] };
    const read = await readXlsx(await write(gone), 'book.xlsx');
    expect(read.sheets[0]?.charts).toEqual([]);
  });
});
