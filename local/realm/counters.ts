import type { OperationKind } from './operation-kinds';

/** Calls that scripts made; `operation-kinds.ts` says which are counted. */
export interface Counters {
  readonly total: number;
  /** By `Class.method`, such as `Range.setValues`. */
  readonly byMethod: Readonly<Record<string, number>>;
  /** By sheet name, as it was at the time. */
  readonly bySheet: Readonly<Record<string, SheetCount>>;
  reset(): void;
}

export interface SheetCount {
  contentReads: number;
  writes: number;
}

export class CallCounters implements Counters {
  total = 0;
  byMethod: Record<string, number> = {};
  bySheet: Record<string, SheetCount> = {};

  /** Counts a call; answers whether its kind is counted at all. */
  count(kind: OperationKind, method: string, sheetName: string | undefined): boolean {
    if (kind === 'handle') return false;
    this.total++;
    this.byMethod[method] = (this.byMethod[method] ?? 0) + 1;
    if (sheetName !== undefined && (kind === 'content' || kind === 'write')) {
      this.bySheet[sheetName] ??= { contentReads: 0, writes: 0 };
      this.bySheet[sheetName][kind === 'content' ? 'contentReads' : 'writes']++;
    }
    return true;
  }

  reset(): void {
    this.total = 0;
    this.byMethod = {};
    this.bySheet = {};
  }
}
