/** As a sentence begins: `Week 47 of 2026: …` */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
