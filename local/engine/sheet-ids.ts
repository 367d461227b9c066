/** Scripts know a sheet by a number, the engine by a text: a text of digits is that number, any other gets one. */
export class SheetIds {
  private readonly numbers = new Map<string, number>();
  private issued = 0;

  toNumber(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = /^(?:0|[1-9]\d{0,9})$/.test(id) ? Number(id) : this.unused();
    this.numbers.set(id, number);
    return number;
  }

  toText(number: number): string | undefined {
    for (const [id, known] of this.numbers) if (known === number) return id;
    return undefined;
  }

  /** The id of a new sheet: scattered like Google's, and the same in every run. */
  next(): string {
    return String(this.unused());
  }

  private unused(): number {
    const used = new Set(this.numbers.values());
    let number: number;
    do {
      this.issued++;
      number = (this.issued * 1_640_531_527) % 2_147_483_647;
    } while (used.has(number));
    return number;
  }
}
