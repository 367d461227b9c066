import { describe, expect, test } from 'vitest';
import { dayOf, isWorkday } from '../../../local/sample/company/calendar';
import { makeSample } from '../../../local/sample/make-sample';
import { LANGUAGES } from '../../../local/sample/words/languages';
import { count, type Record, records } from './records';

const TODAY = '2026-11-22';
const sample = makeSample({ today: TODAY });
const deals = new Map(records(sample, 'Deals').map((deal) => [deal['Deal ID'], deal]));
const changes = records(sample, 'Stage History');
const courses = new Map<Record[string], Record[]>();
for (const change of changes) {
  const id = change['Deal ID'];
  courses.set(id, [...(courses.get(id) ?? []), change]);
}
const isClosed = (stage: unknown) => stage === 'Closed Won' || stage === 'Closed Lost';
const placeOf = (stage: unknown) => LANGUAGES.en.stages.indexOf(String(stage));

test('is a log in the order of days, none of them after today', () => {
  const days = changes.map((change) => Number(change['Date Entered']));
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days.at(-1)).toBeLessThanOrEqual(dayOf(TODAY));
  expect(changes.length / deals.size).toBeGreaterThan(3);
  expect(changes.length / deals.size).toBeLessThan(6);
});

test('happens on working days', () => {
  expect(count(changes, (change) => !isWorkday(Number(change['Date Entered'])))).toBe(0);
});

describe('each deal', () => {
  test('begins in the first stage on the day of its creation, and goes from where it was', () => {
    expect(new Set(courses.keys())).toEqual(new Set(deals.keys()));
    for (const [id, course] of courses) {
      const stages = course.map((change) => change['To Stage']);
      expect(course.map((change) => change['From Stage'])).toEqual([undefined, ...stages.slice(0, -1)]);
      expect(stages[0]).toBe('Prospecting');
      expect(course[0]!['Date Entered']).toBe(deals.get(id)!.Created);
    }
  });

  test('ends in the stage that it has on Deals, on the day of its close', () => {
    for (const [id, course] of courses) {
      const { Stage, Created, Closed } = deals.get(id)!;
      const last = course.at(-1)!;
      expect(last['To Stage']).toBe(Stage);
      expect(count(course, (change) => isClosed(change['To Stage']))).toBe(isClosed(Stage) ? 1 : 0);
      // Some close dates on Deals are typed wrong.
      if (isClosed(Stage) && Number(Closed) >= Number(Created)) expect(last['Date Entered']).toBe(Closed);
    }
  });

  test('was won out of the last open stage, and lost out of any', () => {
    const stagesBefore = (stage: string) =>
      new Set(changes.filter((change) => change['To Stage'] === stage).map((change) => change['From Stage']));
    expect([...stagesBefore('Closed Won')]).toEqual(['Negotiation']);
    expect(stagesBefore('Closed Lost')).toEqual(new Set(LANGUAGES.en.stages.slice(0, 5)));
  });

  test('moves on by a stage, or back by one: some deals do, and recover', () => {
    const isBack = (change: Record) => placeOf(change['To Stage']) < placeOf(change['From Stage']);
    for (const change of changes) {
      if (change['From Stage'] === undefined || isClosed(change['To Stage'])) continue;
      expect(Math.abs(placeOf(change['To Stage']) - placeOf(change['From Stage']))).toBe(1);
    }
    const fallen = [...courses.values()].filter((course) => course.some(isBack));
    expect(fallen.length / courses.size).toBeGreaterThan(0.03);
    expect(fallen.length / courses.size).toBeLessThan(0.15);
  });
});

test('changes are made by the owner, those of a seller who left by that one while there', () => {
  const team = new Map(records(sample, 'Team').map((rep) => [rep.Rep, rep]));
  let byOthers = 0;
  for (const change of changes) {
    const by = change['Changed By'];
    const { Start, End } = team.get(by)!;
    const day = Number(change['Date Entered']);
    expect(day).toBeGreaterThanOrEqual(Number(Start));
    expect(day).toBeLessThanOrEqual(Number(End ?? day));
    if (by === deals.get(change['Deal ID'])!.Owner) continue;
    expect(End).toBeDefined();
    byOthers++;
  }
  expect(byOthers).toBeGreaterThan(0);
});
