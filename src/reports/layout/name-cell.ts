import type { ModelCell } from '../sheet-model';
import { narrow, pixels, wide } from './columns';
import { TEXT } from './styles';
import { textWidth } from './text-width';

const PADDING = 8;
const POINTS = 10;

/** A name in the first columns, two of them unless told, its middle left out where it is too long for them; all of it is in the note then. */
export function nameCell(name: string, last = narrow(0)): ModelCell {
  const shown = shortenedInside(name, POINTS, pixels(wide(0), last) - PADDING);
  return shown === name ? { value: name, style: TEXT } : { value: shown, style: TEXT, note: name };
}

/** The text as far as it fits so many pixels. */
export function shortened(text: string, points: number, room: number): string {
  if (textWidth(text, points) <= room) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, points) > room) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Characters at the end that names which begin alike differ by. */
const TAIL = 9;

/** The text with as much of its beginning as fits so many pixels beside its end. */
function shortenedInside(text: string, points: number, room: number): string {
  if (textWidth(text, points) <= room) return text;
  const head = [...text];
  const tail = head.splice(-TAIL).join('').trimStart();
  while (head.length > 1 && textWidth(`${head.join('')}…${tail}`, points) > room) head.pop();
  return `${head.join('').trimEnd()}…${tail}`;
}

/** A name within a heading of a table that has bars beside it. */
export function nameInHeading(name: string): string {
  return shortened(name, HEADING_POINTS, HEADING_ROOM);
}

const HEADING_POINTS = 12;
const HEADING_ROOM = 220;
