import { eachBlock } from '../lib/each-block';
import { type Column, type DayColumn, type FlagColumn, NO, NO_DAY, type TextColumn, YES } from '../model/column';
import { dayValues } from '../model/day-values';
import { OPEN } from '../model/status';
import { ACCOUNT_DERIVATIONS } from './account-derivations';
import type { Book } from './book';
import { firstContact } from './deal-contact';
import { markOpen } from './deal-loops';
import type { Derivations, LoadedTable } from './derivation';
import { onQuotaDays } from './quota-cover';
import { type OpenClass, type StageReach, stageReach } from './stage-reach';

const STAGE = ['stage', 'status', 'probability', 'id', 'name'];
const CONTACT = ['firstContact', 'created', 'id', 'leadId'];
const CONTACT_PHRASE = 'a First contact or Created date column';
const REACH_PHRASE =
  'a range with the stage history, or a Stage column in which lost deals keep the stage that they were lost in';

export const DEAL_DERIVATIONS: Derivations = {
  ...ACCOUNT_DERIVATIONS,
  /** Of open deals: at or past the qualified stage, and not on hold. */
  isQualified: {
    from: [...STAGE, 'statusText', 'qualifiedDate'],
    phrase: 'a Stage column with a stage that is known as qualified or later, or a Qualified date column',
    make: isQualified,
  },
  reachedQualified: {
    from: [...STAGE, 'qualifiedDate'],
    phrase: REACH_PHRASE,
    make: (deals, book) => withQualifiedDate(deals, reached(deals, book, 'qualified')),
  },
  reachedEvaluation: {
    from: STAGE,
    phrase: REACH_PHRASE,
    make: (deals, book) => reached(deals, book, 'evaluation'),
  },
  reachedProposal: { from: STAGE, phrase: REACH_PHRASE, make: (deals, book) => reached(deals, book, 'proposal') },
  /** The day on which a deal entered evaluation; its created date where no history tells it. */
  evaluationOn: {
    from: [...STAGE, 'created'],
    phrase: 'a range with the stage history, or a Created date column',
    make: (deals, book) => enteredOn(deals, book, 'evaluation'),
  },
  /** The close date where there is a quota of that day for the owner. */
  closedInQuota: {
    from: ['closed', 'closeDate', 'wonDate', 'lostDate'],
    phrase: 'a Close date column',
    make: (deals, book) => onQuotaDays(deals, book, 'closedOn'),
  },
  /** The expected close date where there is a quota of that day for the owner. */
  expectedInQuota: {
    from: ['expectedClose', 'closeDate'],
    phrase: 'an Expected close date column',
    make: (deals, book) => onQuotaDays(deals, book, 'expectedOn'),
  },
  firstContactOn: {
    from: CONTACT,
    phrase: CONTACT_PHRASE,
    make: (deals, book) => firstContact(deals, book)?.days,
  },
  firstContactBasis: {
    from: CONTACT,
    phrase: CONTACT_PHRASE,
    make: (deals, book) => firstContact(deals, book)?.basis,
  },
};

/** Whether each deal has come to the first stage of a rank or past it. `undefined` when the stages cannot tell. */
function reached(deals: LoadedTable, book: Book, name: OpenClass): FlagColumn | undefined {
  const reach = stageReach(book);
  const least = reach?.placeOfClass(name) ?? null;
  if (!reach || least === null || !reach.tellsLosses) return undefined;
  const { furthest } = reach;
  const values = new Uint8Array(deals.size);
  for (let row = 0; row < values.length; row++) if (furthest[row]! >= least) values[row] = YES;
  return { kind: 'flag', values };
}

function withQualifiedDate(deals: LoadedTable, byStage: FlagColumn | undefined): FlagColumn | undefined {
  const dates = deals.column('qualifiedDate') as DayColumn | undefined;
  if (!dates) return byStage;
  const values = byStage ? byStage.values.slice() : new Uint8Array(deals.size);
  for (let row = 0; row < values.length; row++) if (dates.values[row] !== NO_DAY) values[row] = YES;
  return { kind: 'flag', values };
}

/** By where a deal stands now: what it was once says nothing of it today. */
function isQualified(deals: LoadedTable, book: Book): FlagColumn | undefined {
  const status = deals.column('status') as TextColumn | undefined;
  const stage = deals.column('stage') as TextColumn | undefined;
  const reach = stageReach(book);
  const least = reach?.placeOfClass('qualified') ?? null;
  const dates = deals.column('qualifiedDate') as DayColumn | undefined;
  if (!status || !stage || !reach || (least === null && !dates)) return undefined;
  const holds = holding(stage, book);
  const isAt = Uint8Array.from(stage.values, (name, at) =>
    least !== null && holds[at] === 0 && reach.placeOf(name) >= least ? 1 : 0,
  );
  const [statuses, stages] = [status.codes, stage.codes];
  const values = new Uint8Array(deals.size);
  eachBlock(values.length, (from, to) => markOpen(values, statuses, stages, isAt, from, to));
  if (dates) {
    for (let row = 0; row < values.length; row++) {
      if (dates.values[row] !== NO_DAY && statuses[row] === OPEN && holds[stages[row]!] === 0) values[row] = YES;
    }
  }
  const texts = deals.column('statusText') as TextColumn | undefined;
  if (texts) {
    const isHeld = holding(texts, book);
    for (let row = 0; row < values.length; row++) if (isHeld[texts.codes[row]!] === 1) values[row] = NO;
  }
  return { kind: 'flag', values };
}

/** Of each of a column’s stages 1 when deals in it are on hold. */
function holding({ values }: TextColumn, book: Book): Uint8Array {
  return Uint8Array.from(values, (stage) => (book.rankOf(stage).name === 'hold' ? 1 : 0));
}

function enteredOn(deals: LoadedTable, book: Book, name: OpenClass): Column | undefined {
  const reach = stageReach(book);
  const least = reach?.placeOfClass(name) ?? null;
  const created = dayValues(deals, 'created');
  if (!reach || least === null || (!reach.hasHistory && !created)) return undefined;
  const values = new Int32Array(deals.size).fill(NO_DAY);
  for (const { deal, place, day } of reach.entries) {
    if (place < least || day === NO_DAY) continue;
    if (values[deal] === NO_DAY || day < values[deal]!) values[deal] = day;
  }
  fillFrom(values, created, reach, least);
  return { kind: 'day', values };
}

function fillFrom(values: Int32Array, created: Int32Array | undefined, reach: StageReach, least: number): void {
  if (!created) return;
  const { furthest } = reach;
  for (let row = 0; row < values.length; row++) {
    if (values[row] === NO_DAY && furthest[row]! >= least) values[row] = created[row]!;
  }
}
