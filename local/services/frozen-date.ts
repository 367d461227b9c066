/** Replaces a realm's Date by one whose clock stands still; everything else about it stays. */
export function freezeDate(scope: object, instant: number): void {
  const RealDate = Date;
  function FrozenDate(this: unknown, ...args: number[]): unknown {
    if (!new.target) return new RealDate(instant).toString();
    return Reflect.construct(RealDate, args.length === 0 ? [instant] : args, new.target);
  }
  FrozenDate.prototype = RealDate.prototype;
  FrozenDate.now = () => instant;
  FrozenDate.parse = RealDate.parse;
  FrozenDate.UTC = RealDate.UTC;
  Object.defineProperty(FrozenDate, 'name', { value: 'Date' });
  Object.defineProperty(FrozenDate, 'length', { value: RealDate.length });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: FrozenDate, configurable: true, writable: true });
  Object.defineProperty(scope, 'Date', { value: FrozenDate, configurable: true, writable: true });
}
