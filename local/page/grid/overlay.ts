import type { Grid } from './create-grid';
import { readViewport, renderEngine, type Viewport } from './viewport';

/** An element over the cells, for what is shown there besides them. */
export interface Overlay {
  element: HTMLElement;
  /**
   * Tells where the cells are now and whenever they may have moved: after scrolling, zooming, another sheet, wider columns,
   * inserted rows. The grid has no single event for all of that, but draws a frame after each.
   */
  onFrame(listener: (viewport: Viewport) => void): void;
}

export function overlayCells(grid: Grid): Overlay {
  const element = document.createElement('div');
  element.className = 'cell-overlay';
  const listeners: ((viewport: Viewport) => void)[] = [];
  const tell = () => {
    const parent = renderEngine(grid)?.getCanvasElement().parentElement;
    if (parent && element.parentElement !== parent) parent.append(element);
    const viewport = readViewport(grid);
    if (viewport && element.isConnected) for (const listener of listeners) listener(viewport);
  };
  renderEngine(grid)?.endFrame$.subscribe(tell);
  return { element, onFrame: (listener) => listeners.push(listener) };
}
