/** Replaces a realm's Date by one that goes by another clock; everything else about it stays. */
export function setClock(scope: object, now: () => number): void {
  const RealDate = Date;
  function SetDate(this: unknown, ...args: number[]): unknown {
    if (!new.target) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [now()] : args, new.target);
  }
  SetDate.prototype = RealDate.prototype;
  SetDate.now = () => now();
  SetDate.parse = RealDate.parse;
  SetDate.UTC = RealDate.UTC;
  Object.defineProperty(SetDate, 'name', { value: 'Date' });
  Object.defineProperty(SetDate, 'length', { value: RealDate.length });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: SetDate, configurable: true, writable: true });
  Object.defineProperty(scope, 'Date', { value: SetDate, configurable: true, writable: true });
}
