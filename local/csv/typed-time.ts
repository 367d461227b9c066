import type { TypedDate } from './typed-date';

const TIME = /^(\d{1,3}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3}))?)?(?:\s?([ap])\.?m\.?)?$/i;

/** Reads a time of day as a part of one day. From 24 hours on it is a duration. */
export function typedTime(text: string): TypedDate | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [, h = '', m = '', s, fraction = '', half] = match;
  const hours = Number(h);
  if (Number(m) > 59 || Number(s ?? 0) > 59 || (half && (hours < 1 || hours > 12))) return undefined;
  const ofDay = half ? (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hours;
  const value = (ofDay * 3600 + Number(m) * 60 + Number(`${s ?? 0}.${fraction || 0}`)) / 86_400;
  const hourFormat = half ? 'h' : hours >= 24 ? '[h]' : 'hh';
  return { value, format: `${hourFormat}:mm${s ? ':ss' : ''}${half ? ' AM/PM' : ''}` };
}
