import { render } from 'preact';
import type { Boot, CellError, MutationsRequest } from '../server/protocol';
import { createChartLayer } from './charts/chart-layer';
import { downloadWorkbook } from './connection/download-workbook';
import { listen } from './connection/listen';
import { createOutbox } from './connection/outbox';
import { getJson, postJson } from './connection/request';
import { createScriptRunner } from './connection/script-runner';
import { createGrid, type Grid } from './grid/create-grid';
import { showErrorCards } from './grid/error-card';
import { focusGrid } from './grid/focus-grid';
import { applyChange, onOwnChange } from './grid/follow-changes';
import { nameControls } from './grid/name-controls';
import { overlayCells } from './grid/overlay';
import { currentSelection, onSelectionChange } from './grid/selection';
import { showNumbers } from './grid/show-numbers';
import { Foreground, type PageServices, SideColumn, TopBar } from './page';
import { initialPageState, type PageState } from './page-state';
import { showEvent } from './show-events';
import { createStore, type Store } from './store';
import { createTestHandle } from './test-handle';

const SELECTION_DELAY_MS = 100;

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no part named ${id}`);
  return element;
}

async function start(): Promise<Grid> {
  // The token has done its work: it need not stay in the address bar and the history.
  history.replaceState(null, '', '/');
  const client = crypto.randomUUID();
  const boot = await getJson<Boot>('/api/boot');
  document.title = boot.title;

  const store = createStore(initialPageState(boot.title, boot.menus));
  const grid = await createGrid(part('grid'), boot.snapshot, boot.functions);
  nameControls(part('grid'));
  applyChange(grid, boot.spills);
  showNumbers(grid, boot.locale);
  const overlay = overlayCells(grid);
  const charts = createChartLayer({ grid, overlay, charts: boot.charts, locale: boot.locale });

  const outbox = createOutbox(
    (mutations) => postJson('/api/mutations', { client, mutations } satisfies MutationsRequest),
    (error) => store.set({ trouble: { message: `A change was not kept. ${error.message}`, canReload: true } }),
  );
  onOwnChange(grid, outbox.add);
  listen(client, boot.eventNumber, {
    onEvent: (event) => showEvent(event, { grid, charts, store }),
    onStateChange: (state) => store.set({ trouble: connectionTrouble(state, store) }),
  });
  reportSelection(grid);
  showErrorCards(grid, overlay, async ({ sheetId, row, column }) => {
    await outbox.flush();
    const place = new URLSearchParams({ sheet: sheetId, row: String(row), column: String(column) });
    return (await getJson<CellError>(`/api/cell-error?${place}`)).message;
  });

  const services: PageServices = {
    store,
    runScript: createScriptRunner({
      client,
      outbox,
      selection: () => currentSelection(grid),
    }),
    focusGrid: () => focusGrid(grid),
    download: () =>
      outbox
        .flush()
        .then(() => downloadWorkbook(`${boot.title}.xlsx`))
        .catch(({ message }: Error) => store.set({ failure: { title: 'The workbook was not downloaded', message } })),
  };
  render(<TopBar {...services} />, part('top-bar'));
  render(<SideColumn {...services} />, part('sidebar'));
  render(<Foreground {...services} />, part('foreground'));
  return grid;
}

function reportSelection(grid: Grid): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onSelectionChange(grid, (selection) => {
    clearTimeout(timer);
    timer = setTimeout(() => void postJson('/api/selection', selection).catch(() => undefined), SELECTION_DELAY_MS);
  });
}

function connectionTrouble(state: 'open' | 'lost' | 'closed', store: Store<PageState>): PageState['trouble'] {
  if (state === 'lost')
    return { message: 'The connection to the spreadsheet is lost. Trying again…', canReload: false };
  if (state === 'closed') {
    return {
      message: 'This spreadsheet was closed. Start it again and open the address that it prints.',
      canReload: false,
    };
  }
  const { trouble } = store.get();
  return trouble?.canReload ? trouble : null;
}

const started = start();
window.localSheets = createTestHandle(started);
started.catch((error: Error) => {
  part('grid').textContent = error.message;
});
