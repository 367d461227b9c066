import { hasMarks, normalise } from '../lib/normalise';
import { own } from '../lib/own';
import { IGNORED, LOST, OPEN, UNKNOWN, WON } from '../model/status';
import { languagesFrom, stageLines } from './words/library';
import { addFolded, parseLines } from './words/word-lists';
import type { Language } from './words/words';

/** What a stage's or status's name tells. */
export interface StageClass {
  /** One of the codes of `model/status`. */
  readonly status: number;
  /**
   * Place in the sales process, from 1 (a new lead) up, with decimals between stages of one class; 0 when the name
   * tells none, as for a stage of the team's own.
   */
  readonly rank: number;
  /** At or past the qualified stage. */
  readonly qualified: boolean;
  /** The class, such as `proposal`; `null` where nothing tells it. */
  readonly name: string | null;
  /** Whether a word of ours or the team's own choice told it: an unknown stage counts as open without being known. */
  readonly known: boolean;
}

export type ClassifyStage = (name: string) => StageClass;

/** The team's own classes: a normalised stage name to `won`, `lost`, `ignored`, `hold` or an open class such as `proposal`. */
export type StageChoices = Readonly<Record<string, string>>;

/** The team's own order of stages, by their normalised names: a lower number comes earlier. */
export type StagePlaces = Readonly<Record<string, number>>;

/** The classes of stages. The open ones stand in the order of the sales process. */
export const OPEN_CLASSES = ['lead', 'contacted', 'qualified', 'evaluation', 'proposal', 'negotiation'] as const;
export const STAGE_CLASSES = [...OPEN_CLASSES, 'won', 'lost', 'ignored', 'hold', 'closed'] as const;
const QUALIFIED_RANK = OPEN_CLASSES.indexOf('qualified') + 1;

/**
 * Classifies stages and statuses by the team's choices, then by the words of these languages, then by those of the others.
 * Any name that is not known is an open stage of the team's own.
 */
export function stageClassifier(
  languages: readonly Language[],
  choices: StageChoices = {},
  places: StagePlaces = {},
): ClassifyStage {
  const memory = new Map<string, StageClass>();
  return (name) => {
    let found = memory.get(name);
    if (!found) {
      const words = normalise(name);
      const place = own(places, words);
      found = classify(words, languagesFrom(languages), choices);
      if (place !== undefined) found = { ...found, rank: place };
      memory.set(name, found);
    }
    return found;
  };
}

function classify(words: string, languages: readonly Language[], choices: StageChoices): StageClass {
  if (words === '') return { status: UNKNOWN, rank: 0, qualified: false, name: null, known: false };
  const chosen = own(choices, words);
  if (chosen) return classOf(chosen);
  const bare = withoutNumber(words);
  for (const language of languages) {
    const stages = stageWords(language);
    const found = stages.get(words) ?? stages.get(bare);
    if (found) return found;
  }
  return byOutcome(bare, languages);
}

/** `5 Negotiation`, `stage 3 proposal`, `negotiation 80 %` */
function withoutNumber(words: string): string {
  return words.replace(/^(?:stage )?\d+ /, '').replace(/ \d+ ?%?$/, '');
}

/** Words before an outcome that take it back: `almost won`, `not yet lost`, `verbally won`. */
const DOUBT =
  /^(?:not|no|never|almost|nearly|verbal|verbally|soon|likely|probably|maybe|possibly|to be|yet|expected|forecast)\b/;

/** The same behind other words (`contract not cancelled`, `合同未取消`). */
const NEGATED = /(?:^| )(?:not|never|yet|inte|ej|ikke|ikkje|nie)$|(?:未|没有?|不)$/;

/** What ends a step rather than a deal. */
const OF_A_STEP = /\b(?:missed|no response)$/;

/**
 * A name that begins or ends with an outcome: `lost price`, `won upsell`, `cancelled by customer`, `opportunity closed lost`,
 * `项目取消`. Of the words for won only those that can mean nothing else count so: a `paid pilot` is not won.
 */
function byOutcome(words: string, languages: readonly Language[]): StageClass {
  if (/^(?:closed )?not (?:yet )?won$/.test(words)) return classOf(words.includes('yet') ? 'negotiation' : 'lost');
  const unknown: StageClass = { status: OPEN, rank: 0, qualified: false, name: null, known: false };
  if (DOUBT.test(words)) return unknown;
  if (/\bwon$|^(?:closed )?won\b|^signed contract\b/.test(words)) return classOf('won');
  const [first, second] = words.split(' ');
  const parts = [`${first} ${second}`, first!, ...endsOf(words)];
  for (const language of languages) {
    const stages = stageWords(language);
    for (const part of parts) {
      const found = stages.get(part);
      if (found?.status === LOST) return found;
    }
  }
  return unknown;
}

const ENDS = [/\S+ \S+$/, /\S+$/, /[一-鿿]{4}$/, /[一-鿿]{3}$/, /[一-鿿]{2}$/];

/** The last words, of Chinese the last characters, that nothing before them takes back. */
function endsOf(words: string): string[] {
  if (OF_A_STEP.test(words)) return [];
  return ENDS.flatMap((end) => {
    const at = words.search(end);
    return at > 0 && !NEGATED.test(words.slice(0, at).trim()) ? [words.slice(at)] : [];
  });
}

function classOf(name: string): StageClass {
  const rank = (OPEN_CLASSES as readonly string[]).indexOf(name) + 1;
  const status =
    name === 'won' ? WON : name === 'lost' ? LOST : name === 'ignored' ? IGNORED : name === 'closed' ? UNKNOWN : OPEN;
  return { status, rank, qualified: rank >= QUALIFIED_RANK, name, known: true };
}

const parsed = new Map<Language, Map<string, StageClass>>();

function stageWords(language: Language): ReadonlyMap<string, StageClass> {
  let stages = parsed.get(language);
  if (!stages) {
    const lines = stageLines(language);
    stages = parseStages(lines);
    if (hasMarks(lines)) addFolded(stages);
    parsed.set(language, stages);
  }
  return stages;
}

function parseStages(lines: string): Map<string, StageClass> {
  const stages = new Map<string, StageClass>();
  for (const [name, words] of parseLines(lines)) {
    const first = classOf(name);
    words.split('|').forEach((word, i) => {
      stages.set(word, first.rank > 0 ? { ...first, rank: first.rank + i / 100 } : first);
    });
  }
  return stages;
}
