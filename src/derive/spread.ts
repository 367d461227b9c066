/** Of how many parts the whole of all rows is made when they are rounded: such parts add up without a remainder. */
const FINENESS = 2 ** 51;

/** Even parts of each number, as many as its size says. The parts of a number add up to it. */
export function spread(numbers: Float64Array, sizes: Int32Array): Float64Array {
  const whole = numbers.reduce((sum, number) => (Number.isNaN(number) ? sum : sum + Math.abs(number)), 0);
  const unit = whole === 0 ? 1 : 2 ** Math.ceil(Math.log2(whole)) / FINENESS;
  const parts = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
  let next = 0;
  numbers.forEach((number, row) => {
    let before = 0;
    for (let i = 1; i <= sizes[row]!; i++) {
      const upTo = i === sizes[row] ? number : Math.round((number * i) / sizes[row]! / unit) * unit;
      parts[next++] = upTo - before;
      before = upTo;
    }
  });
  return parts;
}
