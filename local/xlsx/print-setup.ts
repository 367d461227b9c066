import type { HeaderFooter, PageSetup } from '@cj-tech-master/excelts';
import type { Sheet } from '../workbook';

const A4 = 9;
const MARGINS = { left: 0.4, right: 0.4, top: 0.45, bottom: 0.6, header: 0.2, footer: 0.3 };

/** A4 landscape, as wide as one page, the frozen rows on top of each. */
export function pageSetup(sheet: Pick<Sheet, 'frozenRows'>): Partial<PageSetup> {
  return {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
    horizontalCentered: true,
    ...(sheet.frozenRows > 0 ? { printTitlesRow: `1:${sheet.frozenRows}` } : {}),
  };
}

/** The sheet's name on one side, page of pages on the other, in words of no language. */
export function footer(sheet: Pick<Sheet, 'rightToLeft'>): Partial<HeaderFooter> {
  const name = '&8&A';
  const page = '&8&P / &N';
  return { oddFooter: sheet.rightToLeft ? `&L${page}&R${name}` : `&L${name}&R${page}` };
}
