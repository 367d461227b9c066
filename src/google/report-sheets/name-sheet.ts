type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Gives a sheet the wanted name, or `KPI Summary 2` and so on where somebody's tab has it. Answers the name. */
export function nameSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, sheet: Sheet, wanted: string): string {
  try {
    sheet.setName(wanted);
    return wanted;
  } catch (error) {
    const others = spreadsheet.getSheets().filter((each) => each.getSheetId() !== sheet.getSheetId());
    // Sheets takes `kpi summary` for the same name.
    const taken = new Set(others.map((each) => each.getName().toLowerCase()));
    if (!taken.has(wanted.toLowerCase())) throw error;
    const free = firstFree(wanted, taken);
    sheet.setName(free);
    return free;
  }
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number++) {
    const name = `${wanted} ${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
