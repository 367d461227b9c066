import { normalise } from '../lib/normalise';
import { IGNORED, LOST, OPEN, UNKNOWN, WON } from '../model/status';
import { STAGE_WORDS } from './words/en';

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
  /** Whether a word of ours matched: a team's own stage counts as open without being known. */
  readonly known: boolean;
}

const RANKS = ['lead', 'contacted', 'qualified', 'evaluation', 'proposal', 'negotiation'];

let classes: Map<string, StageClass> | undefined;

/** The class of a stage's or status's name. Any name that is not known is an open stage of the team's own. */
export function classifyStage(name: string): StageClass {
  const words = normalise(name);
  if (words === '') return { status: UNKNOWN, rank: 0, qualified: false, known: false };
  classes ??= parseStages();
  const bare = withoutNumber(words);
  return classes.get(words) ?? classes.get(bare) ?? byEnding(bare);
}

/** `5 Negotiation`, `stage 3 proposal`, `negotiation 80 %` */
function withoutNumber(words: string): string {
  return words.replace(/^(?:stage )?\d+ /, '').replace(/ \d+ ?%?$/, '');
}

function byEnding(words: string): StageClass {
  if (/\bnot won$/.test(words)) return classOf('lost');
  if (/\b(closed|deal) won\b|\bwon$/.test(words)) return classOf('won');
  if (/\b(closed|deal) lost\b|(?<!\bnot )\blost$/.test(words)) return classOf('lost');
  return { status: OPEN, rank: 0, qualified: false, known: false };
}

function classOf(name: string): StageClass {
  const rank = RANKS.indexOf(name) + 1;
  const status = name === 'won' ? WON : name === 'lost' ? LOST : name === 'ignored' ? IGNORED : OPEN;
  return { status, rank, qualified: rank >= 3, known: true };
}

function parseStages(): Map<string, StageClass> {
  const stages = new Map<string, StageClass>();
  for (const line of STAGE_WORDS.trim().split('\n')) {
    const [name, words] = line.split('=') as [string, string];
    words.split('|').forEach((word, i) => {
      const { rank, ...rest } = classOf(name);
      stages.set(word, { ...rest, rank: rank > 0 ? rank + i / 100 : 0 });
    });
  }
  return stages;
}
