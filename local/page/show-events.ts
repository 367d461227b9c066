import type { PageEvent, Toast } from '../server/protocol';
import type { ChartLayer } from './charts/chart-layer';
import type { Grid } from './grid/create-grid';
import { applyChange } from './grid/follow-changes';
import { activate } from './grid/selection';
import type { PageState } from './page-state';
import type { Store } from './store';

interface Targets {
  grid: Grid;
  charts: ChartLayer;
  store: Store<PageState>;
}

let toastCount = 0;

/** Shows on the page what happened in the spreadsheet. */
export function showEvent(event: PageEvent, { grid, charts, store }: Targets): void {
  const state = store.get();
  switch (event.kind) {
    case 'mutation':
      applyChange(grid, event);
      break;
    case 'charts':
      charts.set(event.sheetId, event.charts);
      break;
    case 'activate':
      void activate(grid, event.sheetId, event.area);
      break;
    case 'menus':
      store.set({ menus: event.menus });
      break;
    case 'sidebar':
      store.set({ sidebar: event.frame });
      break;
    case 'dialog':
      store.set({ dialog: event.dialog });
      break;
    case 'alert':
      store.set({ alerts: [...state.alerts, { alertId: event.alertId, alert: event.alert }] });
      break;
    case 'alertDone':
      store.set({ alerts: state.alerts.filter(({ alertId }) => alertId !== event.alertId) });
      break;
    case 'toast':
      showToast(event.toast, store);
      break;
    case 'reload':
      location.reload();
  }
}

function showToast(toast: Toast, store: Store<PageState>): void {
  const id = ++toastCount;
  store.set({ toasts: [...store.get().toasts, { ...toast, id }] });
  // A negative time means: until it is closed.
  if (toast.seconds < 0) return;
  const remove = () => store.set({ toasts: store.get().toasts.filter((shown) => shown.id !== id) });
  setTimeout(remove, toast.seconds * 1000);
}
