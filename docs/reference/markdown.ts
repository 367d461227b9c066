/** The anchor that a heading gets on code hosts. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');
}

export function link(text: string, heading: string): string {
  return `[${text}](#${anchorOf(heading)})`;
}

/** A table, header row first. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const [header = [], ...others] = rows;
  const lines = [header, header.map(() => '---'), ...others];
  return lines.map((row) => `| ${row.map(inCell).join(' | ')} |`).join('\n');
}

function inCell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, ' ');
}

export function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(...texts: readonly (string | readonly string[])[]): string {
  return texts
    .flat()
    .filter((text) => text !== '')
    .join('\n\n');
}
