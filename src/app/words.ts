import { scriptFile } from '../google/script-file';
import { provideWords } from '../read/words/library';

/** The words of each language are a file of their own, which cells over deals in English never read. */
provideWords({
  words: (language) => JSON.parse(scriptFile(`Words-${language}`)),
  stages: () => JSON.parse(scriptFile('Words-stages')),
});
