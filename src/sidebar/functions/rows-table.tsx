interface RowsTableProps {
  label: string;
  rows: readonly (readonly string[])[];
}

/** Cells as they stand in a sheet. Wider than the page they can be scrolled, by keys as well. */
export function RowsTable({ label, rows }: RowsTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys
    <section class="rows" aria-label={label} tabIndex={0}>
      <table>
        <caption>{label}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((text, i) => (
                <td key={rows[0]![i]}>{text}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
