import { en } from '../src/read/words/en';
import { fa } from '../src/read/words/fa';
import { provideWords } from '../src/read/words/library';
import { nb } from '../src/read/words/nb';
import { pl } from '../src/read/words/pl';
import { sv } from '../src/read/words/sv';
import { zh } from '../src/read/words/zh';

const words = { en, sv, nb, pl, zh, fa };

provideWords({
  words: (language) => words[language],
  stages: () => ({
    en: en.stages,
    sv: sv.stages,
    nb: nb.stages,
    pl: pl.stages,
    zh: zh.stages,
    fa: fa.stages,
  }),
});
