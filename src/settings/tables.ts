import { normalise } from '../lib/normalise';
import { own } from '../lib/own';
import { type Cell, isBlank } from '../model/cell';
import { STAGE_CLASSES } from '../read/classify-stage';
import { cellText, found } from './cell-text';
import { fieldNames } from './field-names';
import type { SettingsContext } from './values';

/** A table of the tab: rows that people add, each a name and what it means. */
export interface Table {
  readonly id: 'columns' | 'stages';
  readonly title: string;
  readonly meaning: string;
  readonly head: readonly string[];
}

export const TABLES: readonly Table[] = [
  {
    id: 'columns',
    title: 'Columns',
    meaning:
      'What a column is used as, where its header alone does not tell: a field such as Amount, Close date or Owner, or "not used". Empty: as header and values tell. A header means the same on every tab.',
    head: ['Header', 'Used as', '', 'Problem'],
  },
  {
    id: 'stages',
    title: 'Stages',
    meaning:
      'What your own stages and statuses mean: won, lost, ignored, on hold, or an open stage (lead, contacted, qualified, evaluation, proposal, negotiation). Their place, a number, puts them in order.',
    head: ['Stage', 'Counts as', 'Place', 'Problem'],
  },
];

export const NOT_USED = 'not used';
const HOLD = 'on hold';

/** What the rows read so far say, to be added to. */
export interface TableReading {
  choices: Record<string, string>;
  stages: Record<string, string>;
  stagePlaces: Record<string, number>;
}

/** Adds what a row says; answers the sentence for a row that says nothing of use. */
export function readEntry(
  table: Table,
  [name, meaning, third]: readonly Cell[],
  { zone }: SettingsContext,
  into: TableReading,
): string | null {
  const key = normalise(cellText(name, zone));
  if (key === '') return `Needs a ${table.head[0]!.toLowerCase()} in column A and found none.`;
  if (isSet(table, key, into)) return `${cellText(name, zone)} stands here twice; the row above counts.`;
  if (table.id === 'columns') {
    if (isBlank(meaning)) return null;
    const field = fieldNamed(cellText(meaning, zone));
    if (field === undefined) {
      return `Needs the name of a field, such as Amount, Stage or Close date, or "${NOT_USED}", and found ${found(meaning, zone)}; the header is read as its words and values tell.`;
    }
    into.choices[key] = field;
    return null;
  }
  return readStage(key, meaning, third, zone, into);
}

function isSet({ id }: Table, key: string, { choices, stages, stagePlaces }: TableReading): boolean {
  return id === 'columns'
    ? own(choices, key) !== undefined
    : own(stages, key) !== undefined || own(stagePlaces, key) !== undefined;
}

function readStage(
  key: string,
  meaning: Cell,
  place: Cell,
  zone: SettingsContext['zone'],
  into: TableReading,
): string | null {
  if (!isBlank(meaning)) {
    const stage = stageClassNamed(cellText(meaning, zone));
    if (stage === undefined) {
      return `Needs one of ${STAGE_NAMES.join(', ')}, and found ${found(meaning, zone)}; the stage is read as its name tells.`;
    }
    into.stages[key] = stage;
  }
  if (isBlank(place)) return null;
  const number = Number(cellText(place, zone));
  if (!Number.isFinite(number)) {
    return `Needs a number for the place, such as 3, and found ${found(place, zone)}; the place is left to the stage's name.`;
  }
  into.stagePlaces[key] = number;
  return null;
}

function fieldNamed(text: string): string | undefined {
  const words = normalise(text);
  return words === normalise(NOT_USED) ? '' : fieldNames().byName.get(words);
}

/** The name on the tab of a field's id; `''` is "not used". */
export function writtenField(id: string): string {
  return id === '' ? NOT_USED : (fieldNames().byId.get(id) ?? id);
}

/** `closed` is a word of data, not one to choose: it does not tell won from lost. */
const CLASSES = STAGE_CLASSES.filter((each) => each !== 'closed');

const STAGE_NAMES = CLASSES.map(writtenStage);

function stageClassNamed(text: string): string | undefined {
  const words = normalise(text);
  return CLASSES.find((each) => each === words || writtenStage(each) === words);
}

export function writtenStage(stageClass: string): string {
  return stageClass === 'hold' ? HOLD : stageClass;
}
