import type { AddChartOptions, ChartTextProperties, LegendPosition } from '@cj-tech-master/excelts/chart';
import type { OptionReader } from '../page/charts/option-reader';
import { INK } from '../page/charts/palette';
import { chartText } from './chart-look';

const LEGEND_PLACES: Readonly<Record<string, LegendPosition>> = {
  left: 'l',
  right: 'r',
  top: 't',
  bottom: 'b',
  in: 't',
};

type Frame = Pick<
  AddChartOptions,
  'title' | 'titleOptions' | 'showLegend' | 'legendPosition' | 'legendOptions' | 'displayBlanksAs' | 'plotVisOnly'
>;

/** Title, subtitle and legend: what charts of every type have. `drawn` are the series in the order they are drawn in. */
export function chartFrame(options: OptionReader, drawn: readonly number[]): Frame {
  const position = LEGEND_PLACES[options.text('legend.position', 'legend') ?? 'right'];
  return {
    ...heading(options),
    showLegend: position !== undefined,
    ...(position ? { legendPosition: position } : {}),
    legendOptions: {
      txPr: chartText(options, 'legend.textStyle', { fontSize: 12 }),
      entries: drawn.flatMap((series, index) =>
        options.flag(`series.${series}.visibleInLegend`) === false ? [{ index, hidden: true }] : [],
      ),
    },
    displayBlanksAs: options.flag('interpolateNulls') ? 'span' : 'gap',
    // Figures behind a chart often stand in columns that are out of sight.
    plotVisOnly: false,
  };
}

function heading(options: OptionReader): Pick<Frame, 'title' | 'titleOptions'> {
  const title = options.text('title');
  const subtitle = options.text('subtitle');
  if (title === undefined && subtitle === undefined) return { title: null };
  const line = (text: string, properties: ChartTextProperties) => ({
    properties: { alignment: 'l' as const },
    runs: [{ text, properties }],
  });
  return {
    title: {
      paragraphs: [
        ...(title ? [line(title, chartText(options, 'titleTextStyle', { color: INK.title, fontSize: 16 }))] : []),
        ...(subtitle ? [line(subtitle, chartText(options, 'subtitleTextStyle', { fontSize: 12 }))] : []),
      ],
    },
    titleOptions: {
      overlay: false,
      // Google sets titles at the left edge; a file's stand in the middle unless told.
      ...(options.text('titleTextStyle.alignment', 'titlePosition') === 'center'
        ? {}
        : { layout: { manualLayout: { xMode: 'edge', yMode: 'edge', x: 0.02, y: 0.025 } } }),
    },
  };
}
