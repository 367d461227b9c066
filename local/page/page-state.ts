import type { Alert, DialogFrame, Frame, Menu, Toast } from '../server/protocol';

/** All that the page shows around the grid. */
export interface PageState {
  title: string;
  menus: readonly Menu[];
  sidebar: Frame | null;
  dialog: DialogFrame | null;
  alerts: readonly { alertId: number; alert: Alert }[];
  toasts: readonly ShownToast[];
  /** What went wrong with something that was chosen from a menu. */
  failure: { title: string; message: string } | null;
  /** Why the page and the spreadsheet are no longer the same, in words; `null` while they are. */
  trouble: Trouble | null;
}

export interface ShownToast extends Toast {
  id: number;
}

export interface Trouble {
  message: string;
  /** Whether loading the page again can help. */
  canReload: boolean;
}

export function initialPageState(title: string, menus: readonly Menu[]): PageState {
  return {
    title,
    menus,
    sidebar: null,
    dialog: null,
    alerts: [],
    toasts: [],
    failure: null,
    trouble: null,
  };
}
