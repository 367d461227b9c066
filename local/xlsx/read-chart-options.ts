import type { ChartTypeGroup, Chart as ExcelChart, SeriesBase } from '@cj-tech-master/excelts/chart';
import type { Chart } from '../workbook';

/** Google's options for what a chart of a file shows: titles, stacking, legend, the series' kinds, colours and axes. */
export function chartOptions(
  chart: ExcelChart,
  type: Chart['type'],
  series: readonly { group: ChartTypeGroup; one: SeriesBase }[],
): Chart['options'] {
  const options: Chart['options'] = {};
  const [title, subtitle] = titlesOf(chart);
  if (title) options.title = title;
  if (subtitle) options.subtitle = subtitle;
  const isStacked = series.some(({ group }) => 'grouping' in group && group.grouping === 'stacked');
  const isShared = series.some(({ group }) => 'grouping' in group && group.grouping === 'percentStacked');
  if (isStacked || isShared) options.isStacked = isShared ? 'percent' : true;
  const place = chart.legend?.legendPos;
  options['legend.position'] = chart.legend ? (LEGENDS[place ?? 'r'] ?? 'right') : 'none';
  const secondary = secondaryAxes(chart);
  series.forEach(({ group, one }, index) => {
    const color = colorOf(one);
    if (color) options[`series.${index}.color`] = color;
    if (type === 'COMBO')
      options[`series.${index}.type`] = group.type === 'bar' ? 'bars' : group.type.replace('3D', '');
    if (group.axisIds?.some((id) => secondary.has(id))) options[`series.${index}.targetAxisIndex`] = 1;
  });
  return options;
}

/** Title and subtitle. excelts keeps the paragraphs of a title that was read as XML. */
function titlesOf(chart: ExcelChart): string[] {
  const title = chart.chartModel?.chart.title;
  const paragraphs = title?.rawTx?.split('</a:p>') ?? [];
  const lines = paragraphs.map((paragraph) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text = '']) => decodeXml(text)).join(''),
  );
  const [first = '', ...others] = lines.filter((line) => line !== '');
  return [first || (chart.title ?? ''), others.join(' ')];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const decodeXml = (text: string) => text.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

const LEGENDS: Readonly<Record<string, string>> = { r: 'right', l: 'left', t: 'top', b: 'bottom', tr: 'right' };

/** The value axes that stand on the other side. Of a scatter chart both axes are value axes. */
function secondaryAxes({ axes }: ExcelChart): Set<number> {
  const values = axes.filter(({ axisType }) => axisType === 'val');
  return new Set(values.length === axes.length ? [] : values.slice(1).map(({ axId }) => axId));
}

/** A file that was read keeps shapes as XML. */
function colorOf({ spPr }: SeriesBase): string | undefined {
  const raw = (spPr as { _rawXml?: string } | undefined)?._rawXml;
  const color = raw
    ? /srgbClr val="([0-9a-f]{6})"/i.exec(raw)?.[1]
    : (spPr?.fill?.solid?.srgb ?? spPr?.line?.color?.srgb);
  return color && `#${color.toLowerCase()}`;
}
