import { NEAR } from '../../forecast/near';
import type { Line, LinesBlock } from '../layout/blocks';
import { FIRST, LAST, pixels } from '../layout/columns';
import { LEAD, SMALL } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { ReportInput } from '../report-input';
import type { Outlook } from './outlook';
import { overlapNote } from './overlap-note';

/** At least so many, so that the chart below stays where it is; more where there is more to mind. */
const LEAST_ROWS = 3;

/** How sure the forecast is, in plain words: how such forecasts did before, what nobody can do better, what to mind. */
export function sureness(outlook: Outlook, input: ReportInput): LinesBlock {
  const lines = sureLines(outlook, input);
  const blank = Array.from({ length: Math.max(0, LEAST_ROWS - lines.length) }, () => ({ text: '', style: SMALL }));
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
  // That the data end long ago stands below the title.
  const minded = made.notes.filter(({ kind }) => kind !== 'stale').map(({ sentence }) => `${sentence}.`);
  if (whyNoQuota !== null) minded.push(t('sure.noQuota', { reason: whyNoQuota }));
  return [...sentences, ...mindedLines(minded)];
}

/** What to mind, whole sentences on as few lines as hold them; a remedy behind a first sentence stands in the note. */
function mindedLines(minded: readonly string[]): Line[] {
  const lines: { text: string; note: string }[] = [];
  for (const whole of minded) {
    const end = whole.indexOf('. ');
    const short = end < 0 ? whole : whole.slice(0, end + 1);
    const last = lines[lines.length - 1];
    const together = last ? `${last.text} ${short}` : short;
    if (last && textWidth(together, SMALL.size!) <= pixels(FIRST, LAST)) {
      last.text = together;
      last.note += `\n${whole}`;
    } else lines.push({ text: short, note: whole });
  }
  return lines.map(({ text, note }) => ({
    text,
    style: SMALL,
    wraps: true,
    ...(note.replace(/\n/g, ' ') === text ? {} : { note }),
  }));
}
