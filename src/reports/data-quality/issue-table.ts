import { COUNT, formatsFor } from '../figures/formats';
import { barsBeside } from '../layout/bars-beside';
import type { Block, TableBlock, TableRow } from '../layout/blocks';
import { narrow, wide } from '../layout/columns';
import { NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { Assessment } from './assess';
import type { Finding } from './finding';
import { foundInWords, labelOf, meaningOf } from './finding-words';
import { shareInWords } from './title';

/** Rows of the table, so that the chart beside it always draws the same cells. */
const ROWS = 12;

/** The issues by kind, the gravest first, with their rows as a chart beside them. */
export function issueBlocks(assessment: Assessment, input: ReportInput): Block {
  const findings = assessment.findings.filter(({ weight }) => weight !== 'remark');
  return {
    kind: 'row',
    blocks: [
      issueTable(findings, assessment, input),
      barsBeside('issues', 'issuesByKind', ROWS, input.speech.t('dataQuality.chart')),
    ],
  };
}

function issueTable(findings: readonly Finding[], assessment: Assessment, input: ReportInput): TableBlock {
  const { t } = input.speech;
  const isLong = findings.length > ROWS;
  const shown = isLong ? findings.slice(0, ROWS - 1) : findings;
  const rest = findings.slice(shown.length);
  const hasValues = findings.some((finding) => assessment.openValueOf(finding));
  return {
    kind: 'table',
    id: 'issues',
    heading: t('dataQuality.issues'),
    caption: t('dataQuality.issuesCaption'),
    columns: [
      { title: t('dataQuality.issue'), at: wide(0), isText: true },
      { title: t('dataQuality.rows'), at: narrow(1) },
      ...(hasValues ? [{ title: t('dataQuality.value'), at: wide(2), note: t('dataQuality.valueNote') }] : []),
    ],
    rows: [...shown.map((finding) => rowOf(finding, assessment, input)), ...(isLong ? [restRow(rest, input)] : [])],
    fixedRows: ROWS,
  };
}

function rowOf(finding: Finding, { openValueOf }: Assessment, input: ReportInput): TableRow {
  const { deals, speech } = input;
  const value = openValueOf(finding);
  const share = shareInWords(finding.rows.length / deals.size, speech);
  const note = speech.t('dataQuality.shareNote', { found: foundInWords(finding, speech), share });
  return {
    cells: [
      { value: labelOf(finding, speech), style: TEXT, note: meaningOf(finding, speech) },
      { value: finding.count, format: COUNT, style: NUMBER, note },
      value
        ? { value, format: formatsFor(input).money, style: NUMBER, note: speech.t('dataQuality.valueNote') }
        : { value: null },
    ],
  };
}

function restRow(rest: readonly Finding[], { speech }: ReportInput): TableRow {
  const rows = rest.reduce((sum, { count }) => sum + count, 0);
  const names = rest.map((finding) => labelOf(finding, speech));
  return {
    cells: [
      { value: speech.t('dataQuality.others', { n: rest.length }), style: TEXT, note: names.join('\n') },
      { value: rows, format: COUNT, style: NUMBER, note: names.join('\n') },
      { value: null },
    ],
  };
}
