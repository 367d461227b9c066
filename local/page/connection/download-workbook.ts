import { getFile } from './request';

/** Hands the workbook, as it stands, to the person as a file. */
export async function downloadWorkbook(fileName: string): Promise<void> {
  const address = URL.createObjectURL(await getFile('/api/workbook.xlsx'));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
