export type { Cell as ExcelCell, Workbook as ExcelWorkbook, Worksheet } from '@cj-tech-master/excelts';
export type Excelts = typeof import('@cj-tech-master/excelts');

/** Loaded on first use: it takes a third of a second, which `--help` should not pay. */
export async function loadExcelts(): Promise<Excelts> {
  const [excelts, charts] = await Promise.all([
    import('@cj-tech-master/excelts'),
    import('@cj-tech-master/excelts/chart'),
  ]);
  charts.installChartSupport();
  return excelts;
}
