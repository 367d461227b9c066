import { describe, expect, test } from 'vitest';
import { runBody, toyHost } from '../fixtures/toy-host';
import { dateCell } from '../fixtures/toy-workbook';

const workbook = {
  sheets: {
    Data: [
      ['Name', 'Amount', 'Close'],
      ['Ann', 10, dateCell('2026-07-01')],
      ['Bo', 2.5, null],
    ],
    Other: [],
  },
};

/** Runs a body with `ss`, `sheet` (the first) and `at(a1)` and answers what it returns. */
const run = (body: string, more = {}) =>
  runBody(
    `const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; const at = (a1) => sheet.getRange(a1); ${body}`,
    { workbook, ...more },
  );

describe('where a range is', () => {
  test('in all four forms, and by offset', async () => {
    const body = `return [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 5), at('B2:D5'), at('B:B'), at('2:3'),
      at('C2:D'), at("Other!A1"), ss.getRange("Other!B2"), at('B2').offset(1, 1), at('B2:C3').offset(-1, 0), at('B2').offset(0, 0, 2, 3), at('B2:C3').getCell(2, 1)]
      .map((range) => range.getSheet().getName() + ' ' + range.getA1Notation())`;
    expect(await run(body)).toEqual([
      'Data C2',
      'Data C2:C5',
      'Data C2:G5',
      'Data B2:D5',
      'Data B1:B30',
      'Data A2:J3',
      'Data C2:D30',
      'Other A1',
      'Other B2',
      'Data C3',
      'Data B1:C2',
      'Data B2:D3',
      'Data B3',
    ]);
  });

  test.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['at("A1").offset(-1, 0)', 'The starting row of the range is too small.'],
    ['at("no such range")', 'Range not found'],
    ['at("Gone!A1")', 'Range not found'],
    ['sheet.getRange(31, 1).getValue()', 'The coordinates of the range are outside the dimensions of the sheet.'],
    [
      'sheet.getRange(30, 10, 2, 1).setValues([[1], [2]])',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    ['sheet.getRange()', "The parameters () don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [
      'sheet.getRange("A1", 2)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
  ])('%s is refused', async (body, message) => {
    await expect(run(body)).rejects.toMatchObject({ name: 'Exception', message });
  });

  test('the data range ends with the last filled cell, formulas and spills included', async () => {
    const body = `const first = sheet.getDataRange().getA1Notation(); at('H20').setBackground('red'); at('E5').setFormula('=""'); at('A10').setFormula('={1,2;3,4}');
      SpreadsheetApp.flush();
      return [first, sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn(), ss.getSheetByName('Other').getLastRow(), ss.getSheetByName('Other').getDataRange().getA1Notation()]`;
    expect(await run(body)).toEqual(['A1:C3', 'A1:E11', 11, 5, 0, 'A1']);
  });
});

describe('values', () => {
  test('are read with their types', async () => {
    const body = `const values = at('A2:C3').getValues(); return [values[0][0], values[0][1], values[0][2] instanceof Date, values[0][2].toISOString(), values[1][2],
      at('C2').getValue().getTime() === values[0][2].getTime(), at('C2').getDisplayValue(), at('A1:B2').getDisplayValues(), at('C3').isBlank(), at('A1:C3').isBlank()]`;
    expect(await run(body)).toEqual([
      'Ann',
      10,
      true,
      '2026-06-30T22:00:00.000Z',
      '',
      true,
      '2026-07-01',
      [
        ['Name', 'Amount'],
        ['Ann', '10'],
      ],
      true,
      false,
    ]);
  });

  test('are parsed as if a user typed them', async () => {
    const typed = [
      '2026-07',
      '1/2/2026',
      'May 2026',
      '12%',
      '1,234.5',
      'true',
      "'2026-07",
      "'=1",
      '007',
      '=1+1',
      '#N/A',
      'plain',
      '',
      null,
    ];
    const body = `const range = sheet.getRange(10, 1, ${typed.length}, 1); range.setValues(${JSON.stringify(typed)}.map((text) => [text]));
      return [range.getValues().map(([value]) => value instanceof Date ? Utilities.formatDate(value, ss.getSpreadsheetTimeZone(), "'d'yyyy-MM-dd") : value),
        range.getDisplayValues().map(([text]) => text), range.getFormulas().map(([text]) => text).join('')]`;
    expect(await run(body)).toEqual([
      ['d2026-07-01', 'd2026-01-02', 'd2026-05-01', 0.12, 1234.5, true, '2026-07', '=1', 7, 2, '#N/A', 'plain', '', ''],
      [
        '2026-07',
        '1/2/2026',
        'May 2026',
        '12%',
        '1,234.50',
        'TRUE',
        '2026-07',
        '=1',
        '7',
        '2',
        '#N/A',
        'plain',
        '',
        '',
      ],
      '=1+1',
    ]);
  });

  test('stay text in a cell whose format is plain text', async () => {
    const body = `at('E1:E3').setNumberFormat('@').setValues([['2026-07'], ['=1+1'], ['007']]); return at('E1:E3').getValues().flat()`;
    expect(await run(body)).toEqual(['2026-07', '=1+1', '007']);
  });

  test('text that looks like a number stays text when it is formatted', async () => {
    const body = `at('E1').setValue("'007"); at('E1').setFontWeight('bold').setNumberFormat('0.00').setBackground('#fff'); return at('E1').getValue()`;
    expect(await run(body)).toBe('007');
  });

  test('dates are written in the zone of the spreadsheet and keep a date format that is there', async () => {
    const body = `at('E1').setNumberFormat('mmm yyyy'); const day = Utilities.formatDate; const midnight = at('C2').getValue();
      at('E1:F1').setValues([[midnight, midnight]]); at('G1').setValue(new Date(midnight.getTime() + 3600000));
      return at('E1:G1').getDisplayValues()[0]`;
    expect(await run(body)).toEqual(['Jul 2026', '7/1/2026', '7/1/2026 1:00:00']);
  });

  test('one value fills a range, what JSON lacks is an error', async () => {
    const body = `at('E1:F2').setValue(3); at('E3').setValue(NaN); at('E4').setValue(undefined); return at('E1:F4').getValues()`;
    expect(await run(body)).toEqual([
      [3, 3],
      [3, 3],
      ['#NUM!', ''],
      ['', ''],
    ]);
  });

  test.each([
    [
      'at("A1:B2").setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'at("A1:B1").setValues([[1]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'at("A1").setValues([1])',
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'at("A1").setValues("a", 1)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'at("A1").setValue({})',
      "The parameters (Object) don't match the method signature for SpreadsheetApp.Range.setValue.",
    ],
    [
      'at("A1").setValue("x".repeat(50001))',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'at("A1").setFontSize("10")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
    ],
  ])('%s is refused', async (body, message) => {
    await expect(run(body)).rejects.toMatchObject({ name: 'Exception', message });
  });
});

describe('formulas', () => {
  test('are read as they were written, cells without one as empty', async () => {
    const body = `at('E1:F1').setFormulas([['=sum(other!A2:A;1)', '']]); at('E2:E3').setFormula('=B2*2'); SpreadsheetApp.flush();
      return [at('E1:F3').getFormulas(), at('E1:E3').getValues(), at('A1').getFormula()]`;
    expect(await run(body)).toEqual([
      [
        ['=sum(other!A2:A;1)', ''],
        ['=B2*2', ''],
        ['=B3*2', ''],
      ],
      [[1], [20], [5]],
      '',
    ]);
  });

  test('give way to values written over them, and their spills with them', async () => {
    const body = `at('E1').setFormula('={1;2;3}'); SpreadsheetApp.flush(); const before = at('E1:E3').getValues().flat(); at('E1').setValue('x'); SpreadsheetApp.flush();
      return [before, at('E1:E3').getValues().flat(), at('E1').getFormula()]`;
    expect(await run(body)).toEqual([[1, 2, 3], ['x', '', ''], '']);
  });
});

describe('looks', () => {
  test('are set for a range or cell by cell, and read back', async () => {
    const body = `const range = at('A1:B2');
      range.setFontWeights([['bold', 'normal'], [null, 'bold']]).setFontStyle('italic').setFontSize(14).setFontFamily('Roboto').setFontLine('underline')
        .setFontColors([['red', '#ABC'], ['rgb(1, 2, 3)', null]]).setBackground('#1a73e8').setHorizontalAlignment('center').setVerticalAlignment('top').setWrap(true)
        .setNumberFormats([['0.0', '0%'], ['@', 'yyyy']]);
      at('B2').setBackground(null).setFontStyle('normal').setWrapStrategy(SpreadsheetApp.WrapStrategy.OVERFLOW);
      return { weights: range.getFontWeights(), style: at('A1').getFontStyle(), size: at('B2').getFontSize(), family: at('A2').getFontFamily(), colors: range.getFontColors(),
        backgrounds: range.getBackgrounds(), across: at('A1').getHorizontalAlignment(), down: at('A1').getVerticalAlignment(), wraps: range.getWraps(), formats: range.getNumberFormats(),
        plain: [at('D9').getFontWeight(), at('D9').getBackground(), at('D9').getFontColor(), at('D9').getFontSize(), at('D9').getNumberFormat(), at('D9').getHorizontalAlignment()] }`;
    expect(await run(body)).toEqual({
      weights: [
        ['bold', 'normal'],
        ['normal', 'bold'],
      ],
      style: 'italic',
      size: 14,
      family: 'Roboto',
      colors: [
        ['#ff0000', '#aabbcc'],
        ['#010203', '#000000'],
      ],
      backgrounds: [
        ['#1a73e8', '#1a73e8'],
        ['#1a73e8', '#ffffff'],
      ],
      across: 'center',
      down: 'top',
      wraps: [
        [true, true],
        [true, false],
      ],
      formats: [
        ['0.0', '0%'],
        ['@', 'yyyy'],
      ],
      plain: ['normal', '#ffffff', '#000000', 10, 'General', 'general'],
    });
  });

  test('borders are drawn at the edges and between cells, and taken away', async () => {
    const host = await toyHost({
      script: `function main() { const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('B2:C3').setBorder(true, null, true, null, true, false, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
        sheet.getRangeList(['A5', 'C5']).setBorder(null, null, true, null, null, null); sheet.getRange('C5').setBorder(null, null, false, null, null, null); }`,
    });
    await host.run('main');
    const red = { color: '#ff0000', style: 'medium' };
    const borders = (row: number, column: number) => host.save().sheets[0]!.rows[row]?.[column]?.style?.borders;
    expect([borders(1, 1), borders(1, 2), borders(2, 1), borders(2, 2)]).toEqual([
      { top: red, right: red },
      { top: red, left: red },
      { bottom: red, right: red },
      { bottom: red, left: red },
    ]);
    expect([borders(4, 0), borders(4, 2)]).toEqual([{ bottom: { color: '#000000', style: 'thin' } }, undefined]);
  });

  test('several ranges are changed in one call', async () => {
    const body = `sheet.getRangeList(['A1', 'C1:C2']).setBackground('yellow').setFontWeight('bold').setNumberFormat('0');
      return [at('A1:C2').getBackgrounds(), sheet.getRangeList(['A1', 'B2:C3']).getRanges().map((range) => range.getA1Notation())]`;
    expect(await run(body)).toEqual([
      [
        ['#ffff00', '#ffffff', '#ffff00'],
        ['#ffffff', '#ffffff', '#ffff00'],
      ],
      ['A1', 'B2:C3'],
    ]);
  });

  test('a number format makes a number a date', async () => {
    const body = `at('E1').setValue(46204); const before = at('E1').getValue(); at('E1').setNumberFormat('d mmm yyyy'); return [before, at('E1').getValue().toISOString(), at('E1').getDisplayValue()]`;
    expect(await run(body)).toEqual([46204, '2026-06-30T22:00:00.000Z', '1 Jul 2026']);
  });
});

describe('clearing', () => {
  const filled = `at('A1:B1').setBackground('red').setNotes([['one', 'two']]);`;
  const left = `[at('A1').getValue(), at('A1').getBackground(), at('A1').getNote(), at('B1').getValue()]`;

  test.each([
    ['clear()', ['', '#ffffff', 'one', 'Amount']],
    ['clearContent()', ['', '#ff0000', 'one', 'Amount']],
    ['clearFormat()', ['Name', '#ffffff', 'one', 'Amount']],
    ['clearNote()', ['Name', '#ff0000', '', 'Amount']],
    ['clear({ contentsOnly: true })', ['', '#ff0000', 'one', 'Amount']],
    ['clear({ commentsOnly: true })', ['Name', '#ff0000', '', 'Amount']],
  ])('%s', async (call, result) => {
    expect(await run(`${filled} at('A1').${call}; return ${left}`)).toEqual(result);
  });

  test('a whole sheet', async () => {
    expect(await run(`${filled} sheet.clear(); return ${left}.concat(sheet.getLastRow())`)).toEqual([
      '',
      '#ffffff',
      'one',
      '',
      0,
    ]);
    expect(await run(`${filled} sheet.clearNotes(); return ${left}`)).toEqual(['Name', '#ff0000', '', 'Amount']);
  });
});

describe('copying', () => {
  const prepared = `at('A5:B5').setValues([['x', 2]]).setBackground('red'); at('C5').setFormula('=B5*$B$5'); at('A5').setNote('n'); at('A5').setBorder(true, null, null, null, null, null); const target = ss.getSheetByName('Other').getRange('A2'); `;
  const seen = `SpreadsheetApp.flush(); const out = ss.getSheetByName('Other').getRange('A2:C2'); return [out.getValues()[0], out.getFormulas()[0][2], out.getBackgrounds()[0][0], out.getNotes()[0][0]]`;

  test.each([
    ['', [['x', 2, ''], '=B2*$B$5', '#ff0000', 'n']],
    [', SpreadsheetApp.CopyPasteType.PASTE_VALUES, false', [['x', 2, 4], '', '#ffffff', '']],
    [', SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false', [['', '', ''], '', '#ff0000', '']],
    [', SpreadsheetApp.CopyPasteType.PASTE_FORMULA, false', [['x', 2, ''], '=B2*$B$5', '#ffffff', '']],
    [', { contentsOnly: true }', [['x', 2, 4], '', '#ffffff', '']],
  ])('copyTo(target%s)', async (how, result) => {
    const [values, ...rest] = (await run(`${prepared} at('A5:C5').copyTo(target${how}); ${seen}`)) as [
      unknown[],
      ...unknown[],
    ];
    expect([values.map((value, at) => (at === 2 && result[1] !== '' ? '' : value)), ...rest]).toEqual(result);
  });

  test('fills a larger target', async () => {
    const body = `at('E1').setValue(1); at('F1').setFormula('=E1+1'); at('E1:F1').copyTo(at('E2:F4')); SpreadsheetApp.flush(); return [at('E2:F4').getValues(), at('F4').getFormula()]`;
    expect(await run(body)).toEqual([
      [
        [1, 2],
        [1, 2],
        [1, 2],
      ],
      '=E4+1',
    ]);
  });
});

test('merging keeps the first value, and is undone', async () => {
  const body = `at('A1:B2').merge(); const merged = [at('A1:B2').getValues(), at('B2').isPartOfMerge(), at('A1').getMergedRanges()[0].getA1Notation()];
    at('A1').breakApart(); return [...merged, at('B2').isPartOfMerge()]`;
  expect(await run(body)).toEqual([
    [
      ['Name', ''],
      ['', ''],
    ],
    true,
    'A1:B2',
    false,
  ]);
});
