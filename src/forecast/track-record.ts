import { cents } from '../lib/cents';
import { errorShare, type Pair } from './accuracy';
import type { Forecast } from './forecast';

/** How such forecasts did before, by the replay. */
export interface TrackRecord {
  readonly forecasts: number;
  /** Of these, how many came within 5 % of what was won. */
  readonly near: number;
  /** Errors without their signs over what was won. */
  readonly error: number;
}

const NEAR = 0.05;

/** The record of a forecast by `auto`; `null` where nothing could be replayed or nothing was won then. */
export function trackRecord({ auto, key }: Forecast): TrackRecord | null {
  if (!auto) return null;
  const pairs = auto.past.map(({ combined, replayed: { came, opinions } }): Pair => {
    const soFar = opinions.wonSoFar[key];
    return { forecast: cents(soFar + combined.value), actual: cents(soFar + came[key]) };
  });
  const error = errorShare(pairs);
  return error === null ? null : { forecasts: pairs.length, near: pairs.filter(isNear).length, error };
}

function isNear({ forecast, actual }: Pair): boolean {
  return Math.abs(forecast - actual) <= NEAR * actual;
}
