import { attachmentOperations } from './attachments';
import { clearOperations } from './clear-cells';
import { copyOperations } from './copy-cells';
import { gridOperations } from './grid';
import { mergeOperations } from './merges';
import { readOperations } from './read-cells';
import { sheetOperations } from './sheets';
import { spreadsheetOperations } from './spreadsheet';
import { writeStyleOperations } from './write-styles';
import { writeValueOperations } from './write-values';

/** Every operation on the spreadsheet. */
export const engineOperations = {
  ...spreadsheetOperations,
  ...sheetOperations,
  ...gridOperations,
  ...readOperations,
  ...writeValueOperations,
  ...writeStyleOperations,
  ...clearOperations,
  ...copyOperations,
  ...mergeOperations,
  ...attachmentOperations,
};
