import { NUMBER } from '../layout/styles';
import type { ModelStyle } from '../sheet-model';

/** White, and three quarters of the one blue: dark ink can be read on all between them. */
const FROM = [255, 255, 255] as const;
const TO = [83, 150, 238] as const;

/** The look of a cell of a heatmap, by its place between nothing (0) and the most of all cells (1). */
export function heatStyle(part: number): ModelStyle {
  return { ...NUMBER, background: `#${FROM.map((low, i) => hex(low + (TO[i]! - low) * part)).join('')}` };
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}
