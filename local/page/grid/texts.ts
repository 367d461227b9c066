import { type IUniverConfig, LocaleType, mergeLocales } from '@univerjs/core';
import coreTexts from '@univerjs/preset-sheets-core/locales/en-US';
import noteTexts from '@univerjs/sheets-note-ui/locale/en-US';

/** The grid's own texts. */
export const gridTexts = {
  locale: LocaleType.EN_US,
  locales: { [LocaleType.EN_US]: mergeLocales(coreTexts, noteTexts) },
} satisfies Partial<IUniverConfig>;
