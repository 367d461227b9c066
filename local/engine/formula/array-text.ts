export interface ArrayElement {
  text: string;
  /** Whether the engine can take it inside of braces. */
  constant: boolean;
}

/** An array of rows in the engine's dialect: braces around constants, VSTACK and HSTACK around anything else. */
export function arrayText(rows: readonly (readonly ArrayElement[])[]): string {
  if (rows.every((row) => row.every((element) => element.constant))) {
    return `{${rows.map((row) => row.map((element) => element.text.trim()).join(',')).join(';')}}`;
  }
  return stack(
    'VSTACK',
    rows.map((row) =>
      stack(
        'HSTACK',
        row.map((element) => element.text),
      ),
    ),
  );
}

function stack(name: string, parts: readonly string[]): string {
  return parts.length === 1 ? (parts[0] ?? '') : `${name}(${parts.join(',')})`;
}
