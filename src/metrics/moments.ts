import { count, field, type Measure, oneOf, sum } from '../measures/measure';
import { CallError } from '../model/call-error';
import type { TextColumn } from '../model/column';
import type { KpiInput, Needs } from './metric';

/** What a sales moment is, and how many there were. */
export interface Moments {
  readonly label: string;
  readonly measure: Measure;
}

const NAMES: Readonly<Record<string, string>> = {
  call: 'Calls',
  email: 'E-mails',
  meeting: 'Meetings held',
  demo: 'Demos held',
  presentation: 'Presentations held',
  visit: 'Visits held',
  training: 'Trainings',
};
/** Kinds of which it matters whether they were held. */
const HELD_KINDS = ['meeting', 'demo', 'presentation', 'visit'];

/** The columns that tell of moments; `firstMeetings` needs to know with whom meetings were held. */
export const MOMENT_NEEDS: Needs = { activities: ['kind', 'count', 'day', 'done', 'isHeld'] };
export const MOMENT_USES: Needs = { firstMeetings: ['day'] };

/**
 * First meetings held, one an account; or the activities of the kind that `@moment` names. Throws a CallError when the
 * activities do not tell them.
 */
export function momentsOf(caller: string, input: Pick<KpiInput, 'scan' | 'book' | 'options'>): Moments {
  const written = input.options.moment ?? '';
  if (written !== '') return ofKind(caller, written, input);
  if (!input.scan('firstMeetings')) {
    throw new CallError(
      `${caller} needs an Account or Deal ID column on the activities, to know which meeting with an account was its first. Without one count all meetings: "@moment", "meeting"`,
    );
  }
  return { label: 'First meetings held', measure: count('firstMeetings', { date: 'day' }) };
}

function ofKind(caller: string, written: string, { scan, book }: Pick<KpiInput, 'scan' | 'book'>): Moments {
  const { values } = scan('activities')!.table.column('kind') as TextColumn;
  const kind = book.classOf('activities', written) ?? written;
  const found = values.find((each) => each !== '' && each.toLowerCase() === kind.toLowerCase());
  if (!found) {
    const kinds = values.filter((each) => each !== '');
    throw new CallError(`${caller} found no activities of the kind "${written}". Found: ${kinds.join(', ')}`);
  }
  const where = [oneOf('kind', found), oneOf(HELD_KINDS.includes(found) ? 'isHeld' : 'done', 'TRUE')];
  return { label: NAMES[found] ?? found, measure: sum('activities', field('count'), { where, date: 'day' }) };
}
