import { en } from './en';
import { fa } from './fa';
import { nb } from './nb';
import { pl } from './pl';
import { sv } from './sv';
import type { Language, SampleWords } from './words';
import { zh } from './zh';

/** The languages that a sample can be written in. */
export const LANGUAGES: Readonly<Record<Language, SampleWords>> = { en, sv, nb, pl, zh, fa };
