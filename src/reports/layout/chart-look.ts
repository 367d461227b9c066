import type { ChartModel } from '../sheet-model';
import { OWN } from './styles';

/** What every chart of a report has in common. Findings stand above a chart, not in it: its title never changes. */
export const chartLook: ChartModel['options'] = {
  'titleTextStyle.fontSize': 12,
  'titleTextStyle.color': '#5f6368',
  'titleTextStyle.bold': false,
  fontName: 'Arial',
  'vAxes.0.gridlines.color': '#e8eaed',
  'vAxes.0.textStyle.color': '#5f6368',
  'vAxes.1.textStyle.color': '#5f6368',
  'hAxis.textStyle.color': '#5f6368',
  'hAxis.textStyle.fontSize': 11,
  'legend.textStyle.color': '#3c4043',
};

/** A bar chart of one series, each bar with its value. */
export const barLook: ChartModel['options'] = {
  ...chartLook,
  'legend.position': 'none',
  'series.0.color': OWN,
  'series.0.dataLabel': 'value',
  'hAxis.format': 'short',
  'hAxis.minValue': 0,
};
