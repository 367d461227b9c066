import { NEAR } from '../../forecast/near';
import type { Line, LinesBlock } from '../layout/blocks';
import { FIRST, LAST, pixels } from '../layout/columns';
import { LEAD, SMALL } from '../layout/styles';
import type { ReportInput } from '../report-input';
import { sentencesIn } from './fitting';
import type { Outlook } from './outlook';
import { overlapNote } from './overlap-note';

/** Always so many, so that the chart below stays where it is. */
const ROWS = 3;

/** How sure the forecast is, in plain words: how such forecasts did before, what nobody can do better, what to mind. */
export function sureness(outlook: Outlook, input: ReportInput): LinesBlock {
  const lines = [...sureLines(outlook, input)];
  const blank = Array.from({ length: ROWS - lines.length }, () => ({ text: '', style: SMALL }));
  return { kind: 'lines', lines: [...lines, ...blank] };
}

function sureLines({ made, record, whyNoQuota }: Outlook, { speech }: ReportInput): Line[] {
  const { t, percent } = speech;
  const floor = record ? record.floor : (made.auto?.floor ?? null);
  const sentences: Line[] = [];
  if (record) {
    const { near, forecasts, error } = record;
    const text = t('sure.record', { near, n: forecasts, share: percent(NEAR), error: percent(error) });
    const note = overlapNote(record, speech);
    sentences.push({ text, style: LEAD, ...(note ? { note } : {}) });
  }
  if (floor !== null) sentences.push({ text: t('sure.floor', { share: percent(floor) }), style: LEAD });
  const minded = made.notes.map((note) => `${note}.`);
  if (whyNoQuota !== null) minded.push(t('sure.noQuota', { reason: whyNoQuota }));
  return [...sentences, ...mindedLines(minded, ROWS - sentences.length)];
}

/** What to mind, in short: a remedy behind the first sentence stands in the note. */
function mindedLines(minded: readonly string[], lines: number): Line[] {
  const short = minded.map((text) => (text.includes('. ') ? `${text.split('. ')[0]!}.` : text));
  const shown = sentencesIn(short, lines, SMALL.size!, pixels(FIRST, LAST - 1));
  const isAll = shown.join(' ') === minded.join(' ');
  return shown.map((text, i) => ({ text, style: SMALL, ...(i === 0 && !isAll ? { note: minded.join('\n') } : {}) }));
}
