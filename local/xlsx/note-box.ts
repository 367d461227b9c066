import type { Note } from '@cj-tech-master/excelts';
import type { Sheet } from '../workbook';
import type { Excelts } from './excelts';
import { columnPixels, rowPixels } from './grid-pixels';

const FONT = { name: 'Arial', size: 9 } as const;
const CHARACTER = 6;
const LINE = 15;
const MARGIN = 16;
const NARROWEST = 180;
const WIDEST = 380;
const TALLEST = 600;

/** A note whose box is as large as its text; Excel's own is two columns by four rows, whatever it holds. */
export function noteBox(excelts: Excelts, text: string, place: { sheet: Sheet; row: number; column: number }): Note {
  const { width, height } = boxPixels(text);
  const note = new excelts.Note({
    texts: [{ text, font: FONT }],
    width: width * 0.75,
    height: height * 0.75,
    editAs: 'absolute',
  });
  // The file says twice how large the box is; Excel believes the anchor, which excelts takes from the note's model only.
  const { model } = note;
  Object.defineProperty(note, 'model', { value: { ...model, anchor: anchor(place, width, height) } });
  return note;
}

export function boxPixels(text: string): { width: number; height: number } {
  const lines = text.split('\n');
  const longest = Math.max(...lines.map((line) => line.length)) * CHARACTER;
  const width = Math.min(WIDEST, Math.max(NARROWEST, longest)) + MARGIN;
  const perLine = Math.floor((width - MARGIN) / CHARACTER);
  const rows = lines.reduce((count, line) => count + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return { width, height: Math.min(TALLEST, rows * LINE) + MARGIN };
}

/** The box right of the cell, in columns and rows with fractions: excelts takes a column for 68 pixels, a row for 18. */
function anchor({ sheet, row, column }: { sheet: Sheet; row: number; column: number }, width: number, height: number) {
  const left = { index: column + 1, offset: 15 };
  const top = { index: Math.max(0, row - 1), offset: 4 };
  const right = advance(left, width, (index) => columnPixels(sheet, index));
  const bottom = advance(top, height, (index) => rowPixels(sheet, index));
  const fraction = (offset: number, whole: number) => Math.min(offset + 0.5, whole - 1) / whole;
  return {
    left: left.index + fraction(left.offset, 68),
    top: top.index + fraction(top.offset, 18),
    right: right.index + fraction(right.offset, 68),
    bottom: bottom.index + fraction(bottom.offset, 18),
  };
}

function advance(from: { index: number; offset: number }, pixels: number, size: (index: number) => number) {
  let { index } = from;
  let offset = from.offset + pixels;
  while (offset >= size(index)) offset -= size(index++);
  return { index, offset };
}
