import { CellAlertManagerService, HoverManagerService } from '@univerjs/preset-sheets-core';
import type { Selection } from '../../server/protocol';
import type { Grid } from './create-grid';
import type { Overlay } from './overlay';
import { readCell } from './read-cell';
import { onSelectionChange } from './selection';
import type { Viewport } from './viewport';

interface CellPlace {
  sheetId: string;
  row: number;
  column: number;
}

/** Long enough for the pointer to pass over a cell without a card. */
const REST_MS = 120;
/** Between a cell and its card, in pixels. */
const GAP = 4;

/** Shows why a cell holds an error, beside the cell that the pointer rests on or that is selected. */
export function showErrorCards(
  grid: Grid,
  overlay: Overlay,
  explain: (place: CellPlace) => Promise<string | null>,
): void {
  const card = createCard();
  overlay.element.append(card.element);
  /** The cell that the pointer rests on or that is selected, and what it held when it was looked at. */
  let asked: CellPlace | null = null;
  let seen = '';
  let shown: CellPlace | null = null;
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const showAt = async (place: CellPlace | null) => {
    const turn = ++turns;
    asked = place;
    seen = place ? textIn(grid, place) : '';
    const message = place && ERROR.test(seen) ? await explain(place) : null;
    if (turn !== turns) return;
    shown = message === null ? null : place;
    card.say(message);
  };
  const showSoon = (place: CellPlace | null) => {
    clearTimeout(timer);
    timer = setTimeout(() => void showAt(place), REST_MS);
  };

  replaceOwnAlerts(grid);
  grid.injector.get(HoverManagerService).currentCell$.subscribe((hovered) => {
    const at = hovered?.location;
    showSoon(at ? { sheetId: at.subUnitId, row: at.row, column: at.col } : null);
  });
  onSelectionChange(grid, ({ sheetId, area }: Selection) => showSoon({ sheetId, row: area.row, column: area.column }));
  overlay.onFrame((viewport) => {
    if (shown) card.place(viewport, shown);
    // A formula answers again while its cell is selected.
    if (asked && textIn(grid, asked) !== seen) {
      seen = textIn(grid, asked);
      showSoon(asked);
    }
  });
}

const ERROR = /^#[A-Z0-9/]+[!?]?$/;

const textIn = (grid: Grid, { sheetId, row, column }: CellPlace) => String(readCell(grid, sheetId, row, column).value);

/** The grid explains errors too, in fewer words and without what our functions have to say. */
function replaceOwnAlerts({ injector }: Grid): void {
  const alerts = injector.get(CellAlertManagerService);
  alerts.currentAlert$.subscribe((current) => {
    if (current.some(([key]) => key === 'SHEET_FORMULA_ALERT')) alerts.removeAlert('SHEET_FORMULA_ALERT');
  });
}

function createCard() {
  const element = document.createElement('div');
  element.className = 'error-card';
  element.setAttribute('role', 'status');
  const title = document.createElement('strong');
  const text = document.createElement('p');
  return {
    element,
    say(message: string | null) {
      if (message === null) {
        element.replaceChildren();
        return;
      }
      title.textContent = 'Error';
      text.textContent = message;
      element.replaceChildren(title, text);
    },
    place(viewport: Viewport, { row, column }: CellPlace) {
      const { zoom, scrolled } = viewport;
      const start = viewport.cellCorner(row, column);
      const end = viewport.cellCorner(row, column + 1);
      const scrolledX = column < viewport.frozenColumns ? 0 : scrolled.x;
      const scrolledY = row < viewport.frozenRows ? 0 : scrolled.y;
      const y = (start.y - scrolledY) * zoom;
      const { clientWidth, clientHeight } = element.parentElement ?? element;
      const isRoomRight = (end.x - scrolledX) * zoom + GAP + element.offsetWidth < clientWidth;
      const x = isRoomRight
        ? (end.x - scrolledX) * zoom + GAP
        : (start.x - scrolledX) * zoom - GAP - element.offsetWidth;
      element.style.left = `${x}px`;
      element.style.top = `${Math.min(y, clientHeight - element.offsetHeight - 12)}px`;
    },
  };
}
