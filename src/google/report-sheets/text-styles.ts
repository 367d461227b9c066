import type { ModelCell } from '../../reports/sheet-model';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** Weight, slant, size and colour of each cell, to be set in one call. Cells that look alike share one style. */
export function textStyles(rows: readonly (readonly ModelCell[])[]): TextStyle[][] {
  const made = new Map<string, TextStyle>();
  return rows.map((row) =>
    row.map(({ style = {} }) => {
      const { bold = false, italic = false, size = 10, color = '#000000' } = style;
      const key = `${bold} ${italic} ${size} ${color}`;
      let textStyle = made.get(key);
      if (!textStyle) {
        const builder = SpreadsheetApp.newTextStyle().setBold(bold).setItalic(italic);
        textStyle = builder.setFontSize(size).setForegroundColor(color).build();
        made.set(key, textStyle);
      }
      return textStyle;
    }),
  );
}
