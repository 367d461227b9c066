import type { EngineEvents } from '../engine/engine-events';

export type MenuItem =
  | { kind: 'item'; label: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'submenu'; menu: Menu };

export interface Menu {
  caption: string;
  items: MenuItem[];
}

export interface Sidebar {
  title: string;
  html: string;
}

export interface Dialog {
  title: string;
  html: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Whether the sheet waits behind it. */
  modal: boolean;
}

export interface Toast {
  message: string;
  title: string;
  /** How long it stays; below 0 until it is closed. */
  seconds: number;
}

export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface Alert {
  title: string;
  prompt: string;
  buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
}

/** What a script asks the page to show and goes on. */
export type ShowRequest =
  | { kind: 'menu'; menu: Menu }
  | { kind: 'sidebar'; sidebar: Sidebar }
  | { kind: 'dialog'; dialog: Dialog }
  | { kind: 'toast'; toast: Toast };

/** What the page is asked for. An alert is answered by the host's `answerAlert`. */
export type UiRequest =
  | ShowRequest
  | { kind: 'alert'; alert: Alert }
  | ({ kind: 'activate' } & EngineEvents['activate']);
