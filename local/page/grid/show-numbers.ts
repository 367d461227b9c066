import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from '@univerjs/preset-sheets-core';
import { formatValue } from '../charts/format-value';
import type { Grid } from './create-grid';

/** As many as Sheets shows of a number without a format. */
const SIGNIFICANT_DIGITS = 10;

/** Writes numbers as Sheets does: formatted ones in the spreadsheet's locale, others with at most ten digits. */
export function showNumbers({ injector, workbook }: Grid, locale: string): void {
  const write = formatValue('General', locale);
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(locale.replace('_', '-') as 'en');
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    handler: (cell, location, next) => {
      const value = cell?.v;
      if (!cell || typeof value !== 'number' || Number.isInteger(value)) return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(location.rawData ?? cell)?.n?.pattern;
      if (pattern && pattern !== 'General') return next(cell);
      return next({ ...cell, v: write(Number(value.toPrecision(SIGNIFICANT_DIGITS))), t: CellValueType.NUMBER });
    },
  });
}
