import { type Day, monthStart, workdayFrom } from './calendar';

/** A seller, with what makes this one different from the others. */
export interface Rep {
  index: number;
  /** Place in the list of teams. */
  team: number;
  start: Day;
  end?: Day;
  /** How the odds of a deal change in this one's hands. */
  skill: number;
  /** Share of the work, once trained. */
  pace: number;
  /** Months to full speed. */
  rampMonths: number;
  /** Size of deals against the others'. */
  size: number;
  /** Hours to the first answer to a lead, in the middle. */
  responseHours: number;
  /** Meetings and demos against the others'. */
  meetings: number;
  trainingsAMonth: number;
  /** US dollars a month, all included. */
  monthlyCost: number;
  /** From this day on hardly any call goes out. */
  stopsCalling?: Day;
}

/** Weeks before today on which one seller stopped calling: long enough for sales to begin to fall, too. */
const STOPPED_WEEKS_AGO = 30;

/** Nine people: one top seller, one who joined lately, one who left, one who stopped calling. */
export function makeReps(from: Day, today: Day): Rep[] {
  const months = (count: number) => workdayFrom(monthStart(today, count));
  const long = months(-60);
  const left = workdayFrom(Math.round(from + (today - from) * 0.55));
  const usual = { rampMonths: 5, size: 1, responseHours: 4, meetings: 1, trainingsAMonth: 1, monthlyCost: 8_800 };
  const reps: Omit<Rep, 'index'>[] = [
    {
      ...usual,
      team: 0,
      start: long,
      skill: 1.42,
      pace: 1.3,
      size: 1.2,
      responseHours: 0.8,
      meetings: 1.6,
      trainingsAMonth: 2,
      monthlyCost: 11_500,
    },
    { ...usual, team: 0, start: months(-41), skill: 1.05, pace: 1.05 },
    { ...usual, team: 0, start: months(-15), skill: 0.95, pace: 0.95, trainingsAMonth: 1.5, monthlyCost: 8_000 },
    {
      ...usual,
      team: 1,
      start: long,
      skill: 1.12,
      pace: 1.15,
      stopsCalling: workdayFrom(today - STOPPED_WEEKS_AGO * 7),
    },
    { ...usual, team: 1, start: months(-50), skill: 0.98, pace: 1, responseHours: 6 },
    { ...usual, team: 1, start: long, end: left, skill: 0.8, pace: 0.85, responseHours: 11, trainingsAMonth: 0.4 },
    { ...usual, team: 2, start: months(-38), skill: 1.1, pace: 0.9, size: 1.35, meetings: 1.2, monthlyCost: 10_400 },
    { ...usual, team: 2, start: long, skill: 0.9, pace: 0.9, size: 1.2, responseHours: 7 },
    {
      ...usual,
      team: 2,
      start: months(-7),
      skill: 0.72,
      pace: 0.9,
      rampMonths: 9,
      trainingsAMonth: 3,
      monthlyCost: 7_200,
    },
  ];
  return reps.map((rep, index) => ({ ...rep, index }));
}

/** How much of a full seller is at work on a day: joiners grow, leavers are gone, the one who stopped calling runs dry. */
export function capacity(rep: Rep, day: Day): number {
  if (day < rep.start || (rep.end !== undefined && day >= rep.end - 30)) return 0;
  const trained = Math.min(1, 0.15 + (0.85 * (day - rep.start)) / (rep.rampMonths * 30));
  return rep.pace * trained * supply(rep, day);
}

/** Calls bring deals some weeks later: new deals dwindle from the third week after the calls stop. */
function supply({ stopsCalling }: Rep, day: Day): number {
  if (stopsCalling === undefined || day < stopsCalling + 21) return 1;
  return Math.max(0.12, 1 - (day - stopsCalling - 21) / 50);
}

/** How eagerly calls and e-mails go out. */
export const outreach = ({ stopsCalling }: Rep, day: Day) =>
  stopsCalling !== undefined && day >= stopsCalling ? 0.12 : 1;
