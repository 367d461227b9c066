/**
 * What a rate of loss for one stretch of time comes to over another: what is left loses at the same rate again, so that
 * 2 % a month are 21.5 % in a year, not 24 %. Both lengths in the same unit; gains are negative losses.
 */
export function rateOver(rate: number, from: number, to: number): number {
  return from === to ? rate : 1 - (1 - rate) ** (to / from);
}
