import type { RunTime } from '../run-time';

/**
 * How fast Sheets answers in this run, and whether the next part of a writing can be begun: once the new report is
 * copied over the old one, there is no turning back. What is to come is reckoned from what the part before it took.
 */
export class Pace {
  /** When the opening of the spreadsheet or the last report began. */
  private began: number;
  private isFirst = true;

  constructor(private readonly time: RunTime) {
    this.began = time.elapsed();
  }

  /** Whether there is time for a first report. A whole one takes thirty times as long as finding those that stand. */
  canOpen(): boolean {
    return this.time.isEnoughFor(30 * this.spent());
  }

  /** Whether there is time for one more report after those before. */
  canBegin(): boolean {
    const isEnough = this.isFirst || this.time.isEnoughFor(this.spent());
    this.isFirst = false;
    this.began = this.time.elapsed();
    return isEnough;
  }

  /** The same when the report's hidden sheet has been made: a twelfth of it. */
  canFill(): boolean {
    return this.time.isEnoughFor(12 * this.spent());
  }

  /** Whether there is time to finish a report that is ready to arrive: half of it, and some more. */
  canCommit(): boolean {
    return this.time.isEnoughFor(2 * this.spent());
  }

  private spent(): number {
    return this.time.elapsed() - this.began;
  }
}
