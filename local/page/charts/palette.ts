/** The colours that Google Sheets gives to a chart's series in turn. */
const SERIES_COLORS = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
  '#ff994d',
  '#7ed1d7',
] as const;

export const INK = {
  title: '#3c4043',
  text: '#444746',
  gridline: '#e3e3e3',
  baseline: '#9aa0a6',
  background: '#ffffff',
  font: 'Arial, sans-serif',
} as const;

/** The colour of the series (or slice) at `index`: the one set for it, else the chart's list, else Google's. */
export function seriesColor(index: number, own: string | undefined, colors: readonly string[] | undefined): string {
  if (own === 'none') return 'transparent';
  if (own !== undefined) return own;
  const list = colors?.length ? colors : SERIES_COLORS;
  return list[index % list.length] ?? SERIES_COLORS[0];
}
