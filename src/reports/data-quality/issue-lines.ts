import type { Line, LinesBlock } from '../layout/blocks';
import { FIRST, LAST, pixels } from '../layout/columns';
import { HEADING, SMALL, TEXT } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { ReportInput } from '../report-input';
import type { Finding } from './finding';
import { foundInWords, meaningOf } from './finding-words';
import { rowsInWords } from './row-ranges';

const POINTS = 10;
/** What a note shows of rows, as the width of one long line. */
const NOTE_WIDTH = 4000;

/** Each finding with its rows in one line, and below it what it means and what to do. */
export function issueLines(heading: string, findings: readonly Finding[], input: ReportInput): LinesBlock {
  return {
    kind: 'lines',
    lines: [
      { text: heading, style: HEADING },
      ...findings.flatMap((finding): Line[] => [
        whereLine(finding, input),
        { text: meaningOf(finding, input.speech), style: SMALL, wraps: true },
      ]),
    ],
  };
}

/** `8 won deals lack an amount: rows 12, 40–44, 97 and 31 more` */
function whereLine(finding: Finding, { speech }: ReportInput): Line {
  const { t } = speech;
  const words = foundInWords(finding, speech);
  const found = `${words[0]!.toUpperCase()}${words.slice(1)}`;
  if (finding.sheetRows.length === 0) return { text: found, style: { ...TEXT, bold: true } };
  const ranges = (room: number) =>
    rowsInWords(finding.sheetRows, room, POINTS, {
      comma: t('list.comma'),
      more: (n) => t('dataQuality.andMore', { n: speech.plain(n) }),
    });
  const at = finding.sheetRows.length === 1 ? 'dataQuality.rowAt' : 'dataQuality.rowsAt';
  const lineWith = (rows: string) => t('dataQuality.foundAt', { found, rows: t(at, { rows }) });
  const room = pixels(FIRST, LAST) * 0.95 - textWidth(lineWith(''), POINTS, true);
  const [short, long] = [ranges(room / 1.08), ranges(NOTE_WIDTH)];
  return { text: lineWith(short), style: { ...TEXT, bold: true }, ...(long === short ? {} : { note: lineWith(long) }) };
}
