import { narrow, pixels, wide } from '../layout/columns';
import { TEXT } from '../layout/styles';
import { textWidth } from '../layout/text-width';
import type { ModelCell } from '../sheet-model';

const PADDING = 8;
const POINTS = 10;

/** A name in the first pair of columns, cut to it; all of it is in the note then. */
export function nameCell(name: string): ModelCell {
  const shown = shortened(name, POINTS, pixels(wide(0), narrow(0)) - PADDING);
  return shown === name ? { value: name, style: TEXT } : { value: shown, style: TEXT, note: name };
}

/** The text as far as it fits so many pixels. */
export function shortened(text: string, points: number, room: number): string {
  if (textWidth(text, points) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, points) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** A name within a heading of a table that has bars beside it. */
export function nameInHeading(name: string): string {
  return shortened(name, HEADING_POINTS, HEADING_ROOM);
}

const HEADING_POINTS = 12;
const HEADING_ROOM = 220;
