import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { CellValue } from '../cells/cell-value';
import type { DateStyles } from '../cells/date-styles';
import { isDateFormat } from '../cells/number-format';
import { readValues, type ValueBlock } from '../cells/value-block';
import { serialToInstant } from '../dates/serial-date';
import type { FunctionRealm, RealmValue } from './function-realm';
import { referencedArea, referencedCells } from './read-reference';
import { SharedRows } from './shared-rows';

/** Turns what the engine calls a custom function with into what Sheets would call it with. */
export class Arguments {
  private readonly shared: SharedRows;

  constructor(
    private readonly realm: FunctionRealm,
    private readonly styles: DateStyles,
    private readonly zone: string,
  ) {
    this.shared = new SharedRows(realm);
  }

  /** A scalar, or rows; `undefined` for an argument left out between separators. */
  list(variants: readonly FunctionVariantType[]): RealmValue[] {
    const list: RealmValue[] = [];
    for (const variant of variants) list.push(this.one(variant, list));
    return list;
  }

  private one(variant: FunctionVariantType, before: readonly RealmValue[]): RealmValue {
    if (variant.isReferenceObject()) return this.reference(variant as BaseReferenceObject, before);
    const value = variant as BaseValueObject;
    if (value.isArray()) return this.block(arrayBlock(value as ArrayValueObject, this.zone));
    return value.isNull() ? undefined : this.scalar(value);
  }

  private reference(reference: BaseReferenceObject, before: readonly RealmValue[]): RealmValue {
    const area = referencedArea(reference);
    const read = () => readValues(referencedCells(reference), area, this.styles, this.zone);
    if (area.rows === 1 && area.columns === 1) return this.block(read());
    const key = [reference.getUnitId(), reference.getSheetId(), area.row, area.column, area.rows, area.columns].join();
    return this.shared.get(key, read, before);
  }

  private block(block: ValueBlock): RealmValue {
    const [only = ''] = block.cells;
    if (block.cells.length !== 1) return this.realm.rows(block);
    return block.dates.length === 1 ? this.realm.date(only as number) : only;
  }

  private scalar(value: BaseValueObject): RealmValue {
    const cell = scalarCell(value);
    return isDate(value) ? this.realm.date(serialToInstant(cell as number, this.zone)) : cell;
  }
}

function arrayBlock(array: ArrayValueObject, zone: string): ValueBlock {
  const block: ValueBlock = { rows: array.getRowCount(), columns: array.getColumnCount(), cells: [], dates: [] };
  for (let row = 0; row < block.rows; row++) {
    for (let column = 0; column < block.columns; column++) {
      const value = array.get(row, column);
      const cell = value ? scalarCell(value) : '';
      const date = value && isDate(value);
      if (date) block.dates.push(block.cells.length);
      block.cells.push(date ? serialToInstant(cell as number, zone) : cell);
    }
  }
  return block;
}

function scalarCell(value: BaseValueObject): CellValue {
  if (value.isNull()) return '';
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue();
}

function isDate(value: BaseValueObject): boolean {
  return value.isNumber() && isDateFormat(value.getPattern());
}
