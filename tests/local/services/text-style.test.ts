import { expect, test } from 'vitest';
import { runBody } from '../fixtures/toy-host';

test('text styles are set all at once, and say only what they are told', async () => {
  const body = `
    const range = SpreadsheetApp.getActiveSheet().getRange('A1:B1').setFontSize(14);
    const bold = SpreadsheetApp.newTextStyle().setBold(true).setForegroundColor('red').build();
    const italic = bold.copy().setBold(false).setItalic(true).setFontSize(9).build();
    range.setTextStyles([[bold, italic]]);
    return [bold.getFontSize(), range.getFontWeights(), range.getFontStyles(), range.getFontSizes(), range.getFontColors()]`;
  expect(await runBody(body, { workbook: { sheets: { Data: [] } } })).toEqual([
    null,
    [['bold', 'normal']],
    [['normal', 'italic']],
    [[14, 9]],
    [['#ff0000', '#ff0000']],
  ]);
});
