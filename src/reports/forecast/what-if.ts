import type { Formats } from '../figures/formats';
import { letters } from '../freshness/whole-columns';
import { type Block, type FormulaCell, GAP, type TableRow } from '../layout/blocks';
import { wide } from '../layout/columns';
import { INPUT, NUMBER, TEXT } from '../layout/styles';
import type { ReportInput } from '../report-input';
import type { ModelCell } from '../sheet-model';
import type { Outlook } from './outlook';

const [INPUT_AT, BASE_AT, RESULT_AT] = [wide(2), wide(4), wide(5)];
const [WIN_RATE, DEAL_SIZE, SLIP] = [0, 1, 2];

/**
 * Three cells to type into, and what the forecast becomes with them: native formulas over this table alone, which work
 * without the add-on. Functions that every spreadsheet program knows.
 */
export function whatIf({ made, open, isByAge, quotas }: Outlook, formats: Formats, { speech }: ReportInput): Block[] {
  if (made.method === 'actual') return [];
  const { t } = speech;
  const cell = (at: number, row: number) => `$${letters(at)}$${row + 1}`;
  const factor = (top: number, input: number, sign = '+') => `MAX(0;1${sign}N(${cell(INPUT_AT, top + input)}))`;
  const [won, ofOpen, ofNew] = [0, 1, 2];
  const total = isByAge ? 3 : 2;
  const times = (top: number, row: number, inputs: readonly string[]) =>
    `=ROUND(${[cell(BASE_AT, top + row), ...inputs].join('*')};2)`;
  const money = (value: number): ModelCell => ({ value, format: formats.money, style: NUMBER });
  const result = (formulaFrom: FormulaCell['formulaFrom'], note: string): FormulaCell => ({
    value: null,
    format: formats.money,
    style: NUMBER,
    note,
    formulaFrom,
  });
  const inputs: ModelCell[][] = (['winRate', 'dealSize', ...(isByAge ? (['slip'] as const) : [])] as const).map(
    (name) => [
      { value: t(`whatIf.${name}`), style: TEXT },
      { value: 0, format: '+0%;-0%;0%', style: INPUT, note: t(`whatIf.${name}Note`) },
    ],
  );
  const newAt = isByAge ? ofNew : ofOpen;
  // Less than what is won already cannot come out, however many of the open deals slip.
  const takesAway = isByAge && made.notYetInPipeline < 0;
  const parts: (readonly (ModelCell | FormulaCell)[])[] = [
    [
      { value: t('parts.won'), style: TEXT },
      money(made.won),
      result((top) => times(top, won, []), t('whatIf.wonNote')),
    ],
    ...(isByAge
      ? [
          [
            { value: t('parts.open'), style: TEXT },
            money(open),
            result(
              (top) => times(top, ofOpen, [factor(top, WIN_RATE), factor(top, DEAL_SIZE), factor(top, SLIP, '-')]),
              t('whatIf.openNote'),
            ),
          ],
        ]
      : []),
    [
      { value: t(isByAge ? 'parts.notYet' : 'forecast.atPace'), style: TEXT },
      money(made.notYetInPipeline),
      result(
        (top) => {
          const product = times(top, newAt, [factor(top, WIN_RATE), factor(top, DEAL_SIZE)]);
          return takesAway ? `=MAX(-${cell(RESULT_AT, top + ofOpen)};${product.slice(1)})` : product;
        },
        t(takesAway ? 'whatIf.lessNote' : 'whatIf.notYetNote'),
      ),
    ],
    [
      { value: t('makeUp.total'), style: { ...TEXT, bold: true } },
      { ...money(made.total), style: { ...NUMBER, bold: true } },
      {
        ...result(
          (top) => `=ROUND(SUM(${cell(RESULT_AT, top)}:${cell(RESULT_AT, top + total - 1)});2)`,
          t('whatIf.totalNote'),
        ),
        style: { ...NUMBER, bold: true },
      },
    ],
    ...(quotas
      ? [
          [
            { value: t('quota.gap'), style: TEXT },
            money(made.total - quotas.whole),
            result(
              (top) =>
                `=ROUND(${cell(RESULT_AT, top + total)}-(${cell(BASE_AT, top + total)}-${cell(BASE_AT, top + total + 1)});2)`,
              t('whatIf.gapNote'),
            ),
          ],
        ]
      : []),
  ];
  return [
    {
      kind: 'table',
      id: 'whatIf',
      heading: t('whatIf.heading'),
      caption: t('whatIf.caption'),
      columns: [
        { title: t('whatIf.change'), at: wide(0), isText: true },
        { title: t('whatIf.by'), at: INPUT_AT },
        { title: t('whatIf.part'), at: wide(3), isText: true },
        { title: t('parts.total'), at: BASE_AT },
        { title: t('whatIf.result'), at: RESULT_AT },
      ],
      rows: parts.map(
        (part, i): TableRow => ({ cells: [...(inputs[i] ?? [{ value: null }, { value: null }]), ...part] }),
      ),
    },
    GAP,
  ];
}
