/**
 * Writes the page of the local spreadsheet into a folder; answers at once when the page there is made of the same sources.
 */
export function buildPage(options: { outdir: string }): Promise<{ isNew: boolean }>;
