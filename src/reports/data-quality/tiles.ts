import { COUNT } from '../figures/formats';
import type { Tile, TilesBlock } from '../layout/blocks';
import type { ReportInput } from '../report-input';
import type { Assessment } from './assess';
import { shareInWords } from './title';

export function qualityTiles(assessment: Assessment, input: ReportInput): TilesBlock {
  const parts = [dealsTile, touchedTile, openTile, duplicatesTile, unreadTile, columnsTile];
  return { kind: 'tiles', tiles: parts.map((part) => part(assessment, input)) };
}

function counted(label: string, value: number, below: string, note: string, { speech }: ReportInput): Tile {
  return { label, value, format: COUNT, shown: speech.plain(value), below, note };
}

function dealsTile({ findings }: Assessment, input: ReportInput): Tile {
  const { deals, speech } = input;
  const rows = deals.size + rowsOf(findings, ['duplicate', 'headerAgain']);
  const below = speech.t('dataQuality.dealsBelow', { rows: speech.count('rows', rows) });
  return counted(speech.t('dataQuality.deals'), deals.size, below, speech.t('dataQuality.dealsNote'), input);
}

function touchedTile({ touchedDeals }: Assessment, input: ReportInput): Tile {
  const { deals, speech } = input;
  const below = speech.t('dataQuality.touchedBelow', { share: shareInWords(touchedDeals / deals.size, speech) });
  return counted(speech.t('dataQuality.touched'), touchedDeals, below, speech.t('dataQuality.touchedNote'), input);
}

function openTile({ open }: Assessment, { speech }: ReportInput): Tile {
  const { t, money } = speech;
  const share = open?.share ?? null;
  return {
    label: t('dataQuality.open'),
    value: share,
    format: '0.0%',
    shown: share === null ? '–' : speech.percent(share, 1),
    below:
      share === null
        ? t('dataQuality.openNone')
        : t('dataQuality.openBelow', { touched: money(open!.touched), total: money(open!.total) }),
    note: t('dataQuality.openNote'),
  };
}

function duplicatesTile({ findings }: Assessment, input: ReportInput): Tile {
  const { source, speech } = input;
  const { t } = speech;
  const below = t(source.columns.has('id') ? 'dataQuality.duplicatesBelow' : 'dataQuality.duplicatesNone');
  const rows = rowsOf(findings, ['duplicate']);
  return counted(t('dataQuality.duplicates'), rows, below, t('dataQuality.duplicatesNote'), input);
}

function unreadTile({ findings }: Assessment, input: ReportInput): Tile {
  const { speech } = input;
  const { t } = speech;
  const unread = findings.filter(({ column }) => column !== undefined);
  const columns = new Set(unread.map(({ column }) => column)).size;
  const cells = unread.reduce((sum, { count }) => sum + count, 0);
  const below =
    columns === 0
      ? t('dataQuality.unreadNone')
      : t('dataQuality.unreadBelow', { columns: speech.count('columns', columns) });
  return counted(t('dataQuality.unread'), cells, below, t('dataQuality.unreadNote'), input);
}

function columnsTile(_: Assessment, input: ReportInput): Tile {
  const { deals, source, speech } = input;
  const below = speech.t('dataQuality.columnsBelow', { n: speech.plain(deals.headers.length) });
  return counted(
    speech.t('dataQuality.columns'),
    source.columns.size,
    below,
    speech.t('dataQuality.columnsNote'),
    input,
  );
}

function rowsOf(findings: Assessment['findings'], kinds: readonly string[]): number {
  return findings.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { count }) => sum + count, 0);
}
