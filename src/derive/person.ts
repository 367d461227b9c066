/** A person's name as it is compared between tabs: without outer blanks, in one case. */
export function personOf(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
