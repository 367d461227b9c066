/** A file that cannot be used as it is. The message is one sentence for the person who gave it, without a full stop. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';

  constructor(
    readonly file: string,
    readonly problem: string,
    /** Where in the file, where that is known. Rows and columns count from 1. */
    readonly place: { row?: number; column?: number } = {},
  ) {
    super(`${file}${placeText(place)}: ${problem}`);
  }
}

function placeText({ row, column }: { row?: number; column?: number }): string {
  const parts = [row && `row ${row}`, column && `column ${column}`].filter(Boolean);
  return parts.length > 0 ? `, ${parts.join(', ')}` : '';
}
