import type { CellValue } from '@cj-tech-master/excelts';
import { EPOCH_SERIAL } from '../csv/day-serial';
import type { Cell } from '../workbook';
import { fromExcelFormula } from './excel-formula';
import type { ExcelCell } from './excelts';

const MILLISECONDS_PER_DAY = 86_400_000;
const ERROR = /^#(?:N\/A|REF!|NAME\?|DIV\/0!|NULL!|VALUE!|NUM!|ERROR!|SPILL!|CALC!)$/;

type Content = Pick<Cell, 'value' | 'error' | 'formula'>;

/** What stands in a cell: value or error, and the formula it comes from. */
export function readContent(cell: ExcelCell): Content {
  const { value } = cell;
  const formula = cell.formula;
  if (formula) return { ...plain(cell.result ?? null), formula: fromExcelFormula(formula) };
  return plain(value);
}

function plain(value: CellValue): Content {
  if (value === null || value === undefined || value === '') return {};
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : { value };
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (value instanceof Date) {
    const serial = value.getTime() / MILLISECONDS_PER_DAY + EPOCH_SERIAL;
    return Number.isNaN(serial) ? {} : { value: serial };
  }
  if ('error' in value) return { error: value.error };
  if ('richText' in value && value.richText) return plain(value.richText.map(({ text }) => text).join(''));
  if ('hyperlink' in value) return plain(value.text);
  if ('checkbox' in value) return { value: value.checkbox };
  return {};
}
