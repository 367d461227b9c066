import type { Borders, Style } from '@cj-tech-master/excelts';
import type { CellStyle } from '../workbook';

/** The font of a cell that says nothing: what Google Sheets writes in. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

export type ExcelStyle = Partial<Style>;

/** Styles of Excel by styles of ours, each made once: a file holds thousands of cells and a dozen styles. */
export function styleConverter(): (style: CellStyle | undefined) => ExcelStyle {
  const made = new WeakMap<CellStyle, ExcelStyle>();
  return (style) => {
    if (!style) return {};
    let converted = made.get(style);
    if (!converted) {
      converted = excelStyle(style);
      made.set(style, converted);
    }
    return converted;
  };
}

function excelStyle(style: CellStyle): ExcelStyle {
  return {
    ...(style.format ? { numFmt: style.format } : {}),
    ...font(style),
    ...(style.background
      ? { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(style.background) } as const }
      : {}),
    ...alignment(style),
    ...(style.borders ? { border: borders(style.borders) } : {}),
  };
}

function font({ family, size, bold, italic, underline, color }: CellStyle): Pick<ExcelStyle, 'font'> {
  if (!family && !size && !bold && !italic && !underline && !color) return {};
  return {
    font: {
      name: family ?? DEFAULT_FONT.name,
      size: size ?? DEFAULT_FONT.size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(underline ? { underline } : {}),
      ...(color ? { color: argb(color) } : {}),
    },
  };
}

export const argb = (hex: string) => ({ argb: `FF${hex.slice(1).toUpperCase()}` });

function alignment({ horizontal, vertical, wrap }: CellStyle): Pick<ExcelStyle, 'alignment'> {
  if (!horizontal && !vertical && !wrap) return {};
  return {
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wrap ? { wrapText: true } : {}),
    },
  };
}

function borders(sides: NonNullable<CellStyle['borders']>): Partial<Borders> {
  return Object.fromEntries(
    Object.entries(sides).map(([side, { style, color }]) => [side, { style, color: argb(color) }]),
  );
}
