import type { ModelStyle } from '../sheet-model';

/** The blue of the own figures. */
export const OWN = '#1a73e8';
/** The grey of the past. */
export const PAST = '#70757a';
export const BETTER = '#188038';
export const WORSE = '#c5221f';

const INK = '#202124';
const QUIET = '#5f6368';
const CARD = '#f8f9fa';

/** Below so many rows a figure is shown in grey. */
export const SMALL_N = 30;

export const TITLE: ModelStyle = { bold: true, size: 18, color: INK };
export const LEAD: ModelStyle = { size: 11, color: INK };
export const SMALL: ModelStyle = { size: 9, color: QUIET };
/** Fits a row of the usual height: each other height costs a call for every row that has it. */
export const HEADING: ModelStyle = { bold: true, size: 12, color: INK };
export const TILE_LABEL: ModelStyle = { size: 9, color: QUIET, background: CARD };
export const TILE_VALUE: ModelStyle = { bold: true, color: INK, background: CARD, align: 'left' };
export const TILE_CHANGE: ModelStyle = { size: 9, color: QUIET, background: CARD };
export const HEAD_TEXT: ModelStyle = { bold: true, size: 9, color: QUIET };
export const HEAD_NUMBER: ModelStyle = { ...HEAD_TEXT, align: 'right' };
export const TEXT: ModelStyle = { color: INK };
export const NUMBER: ModelStyle = { color: INK, align: 'right' };
export const FAINT: ModelStyle = { color: PAST, align: 'right' };
export const TREND: ModelStyle = { color: OWN };
/** A cell to type into. */
export const INPUT: ModelStyle = { color: OWN, background: '#e8f0fe', align: 'right', bold: true };
