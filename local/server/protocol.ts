/** What the server and its page say to each other. Types alone: the page takes them from here. */
import type { Alert, Button, FunctionInfo, Menu, Toast } from '../host';
import type { Area, Chart } from '../workbook';

export type { Alert, Button, FunctionInfo, Menu, MenuItem, Toast } from '../host';
export type { Area, Chart } from '../workbook';

/** Answers `GET /api/boot`: all that the page shows when it opens. */
export interface Boot {
  title: string;
  /** As Sheets writes it, such as `sv_SE`. */
  locale: string;
  /** A Univer workbook snapshot. */
  snapshot: object;
  /** To be applied to the snapshot at once: what formulas spill. */
  spills: Mutation;
  charts: Record<string, readonly Chart[]>;
  functions: FunctionInfo[];
  menus: Menu[];
  /** The number of the last event that the snapshot already contains. */
  eventNumber: number;
}

export interface Mutation {
  id: string;
  params: object;
}

/** HTML that a script shows: the address it is served at, to be put into a sandboxed frame. */
export interface Frame {
  title: string;
  address: string;
}

/** A frame in a window of its own; a modal one keeps the person from the rest of the page. */
export interface DialogFrame extends Frame {
  width: number;
  height: number;
  modal: boolean;
}

/** One server-sent event. */
export type PageEvent =
  | ({ kind: 'mutation' } & Mutation)
  | { kind: 'charts'; sheetId: string; charts: readonly Chart[] }
  | { kind: 'menus'; menus: Menu[] }
  | { kind: 'sidebar'; frame: Frame }
  | { kind: 'dialog'; dialog: DialogFrame }
  | { kind: 'alert'; alertId: number; alert: Alert }
  /** Somebody answered, or nobody needs the answer any more. */
  | { kind: 'alertDone'; alertId: number }
  | { kind: 'toast'; toast: Toast }
  | { kind: 'activate'; sheetId: string; area?: Area }
  /** Too much was missed while the connection was down. */
  | { kind: 'reload' };

export interface Selection {
  sheetId: string;
  area: Area;
}

/** Body of `POST /api/mutations`. */
export interface MutationsRequest {
  /** The browser tab, which made these changes already. */
  client: string;
  mutations: Mutation[];
}

/** Body of `POST /api/run`. */
export interface RunRequest {
  client: string;
  functionName: string;
  args: unknown[];
  /** What the person has selected while the script runs. */
  selection?: Selection;
}

/** Answers `POST /api/run`. What a script throws is an answer, not a failed request. */
export type RunAnswer = { value: unknown } | { error: { name: string; message: string } };

/** Body of `POST /api/alert`. */
export interface AlertRequest {
  alertId: number;
  button: Button;
}

/** Answers `GET /api/cell-error`. */
export interface CellError {
  /** What the cell's function has thrown; `null` when it threw nothing. */
  message: string | null;
}

/** Answers a request that failed. */
export interface Failure {
  error: { message: string };
}
