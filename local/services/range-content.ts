import { shiftFormula } from '../engine/formula/shift-formula';
import { type CellContent, decodeRows, encodeRows } from './encoded-cells';
import { exception } from './exception';
import { call } from './host-link';
import { RangeArea } from './range-area';
import { cellContent, checkArguments, orNull, rows, string } from './signature';

const CLASS = 'SpreadsheetApp.Range';

/** The values, formulas and notes of a range. */
export class RangeContent extends RangeArea {
  getValues(): CellContent[][] {
    return this.#read('getValues');
  }

  getValue(): CellContent {
    return this.#first('getValue');
  }

  setValues(...args: [values: unknown[][]]): this {
    checkArguments(`${CLASS}.setValues`, args, [rows]);
    const [values] = args;
    return this.#write('setValues', this.#sized(values, 'data'));
  }

  setValue(...args: [value: unknown]): this {
    checkArguments(`${CLASS}.setValue`, args, [cellContent]);
    const [value] = args;
    return this.#write('setValue', this.#filled(value));
  }

  getDisplayValues(): string[][] {
    return call('Range.getDisplayValues', 'display.read', this.at);
  }

  getDisplayValue(): string {
    return call('Range.getDisplayValue', 'display.read', { ...this.at, rows: 1, columns: 1 })[0]![0]!;
  }

  getFormulas(): string[][] {
    return call('Range.getFormulas', 'formulas.read', this.at);
  }

  getFormula(): string {
    return call('Range.getFormula', 'formulas.read', { ...this.at, rows: 1, columns: 1 })[0]![0]!;
  }

  setFormulas(...args: [formulas: string[][]]): this {
    checkArguments(`${CLASS}.setFormulas`, args, [rows]);
    const [formulas] = args;
    call('Range.setFormulas', 'formulas.write', { ...this.at, formulas: this.#texts(formulas, 'data') });
    return this;
  }

  /** One formula for every cell, its relative references moving along. */
  setFormula(...args: [formula: string]): this {
    checkArguments(`${CLASS}.setFormula`, args, [string]);
    const [formula] = args;
    const formulas = this.#filled(formula).map((row, down) =>
      row.map((text, right) => (text === '' ? '' : shiftFormula(text, down, right))),
    );
    call('Range.setFormula', 'formulas.write', { ...this.at, formulas });
    return this;
  }

  getNotes(): string[][] {
    return call('Range.getNotes', 'notes.read', this.at);
  }

  getNote(): string {
    return call('Range.getNote', 'notes.read', { ...this.at, rows: 1, columns: 1 })[0]![0]!;
  }

  setNotes(...args: [notes: (string | null)[][]]): this {
    checkArguments(`${CLASS}.setNotes`, args, [rows]);
    const [notes] = args;
    call('Range.setNotes', 'notes.write', { ...this.at, notes: this.#texts(notes, 'notes') });
    return this;
  }

  setNote(...args: [note: string | null]): this {
    checkArguments(`${CLASS}.setNote`, args, [orNull(string)]);
    const [note] = args;
    call('Range.setNote', 'notes.write', { ...this.at, notes: this.#filled(note ?? '') });
    return this;
  }

  isBlank(): boolean {
    return this.#read('isBlank').every((row) => row.every((value) => value === ''));
  }

  /** Throws in Google's words unless rows have the size of the range. */
  protected sized<Value>(given: Value[][], what: string): Value[][] {
    return this.#sized(given, what);
  }

  #read(method: string): CellContent[][] {
    return decodeRows(call(`Range.${method}`, 'values.read', this.at));
  }

  #first(method: string): CellContent {
    const one = { ...this.at, rows: 1, columns: 1 };
    return decodeRows(call(`Range.${method}`, 'values.read', one))[0]![0]!;
  }

  #write(method: string, values: readonly (readonly unknown[])[]): this {
    call(`Range.${method}`, 'values.write', { ...this.at, cells: encodeRows(values, `${CLASS}.${method}`) });
    return this;
  }

  #filled<Value>(value: Value): Value[][] {
    return Array.from({ length: this.at.rows }, () => new Array<Value>(this.at.columns).fill(value));
  }

  #texts(given: (string | null)[][], what: string): string[][] {
    return this.#sized(given, what).map((row) => row.map((text) => (text === null ? '' : String(text))));
  }

  #sized<Value>(given: Value[][], what: string): Value[][] {
    const { rows: height, columns: width } = this.at;
    if (given.length !== height) throw wrongSize('rows', what, given.length, height);
    for (const row of given) if (row.length !== width) throw wrongSize('columns', what, row.length, width);
    return given;
  }
}

function wrongSize(side: 'rows' | 'columns', what: string, found: number, needed: number): Error {
  const verb = what === 'data' ? 'does' : 'do';
  return exception(
    `The number of ${side} in the ${what} ${verb} not match the number of ${side} in the range. ` +
      `The ${what} ${what === 'data' ? 'has' : 'have'} ${found} but the range has ${needed}.`,
  );
}
