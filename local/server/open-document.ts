import type { Host } from '../host';

/** Runs what runs when a spreadsheet is opened, if the script has such a function: it adds the menus. */
export async function openDocument(host: Host): Promise<void> {
  try {
    await host.run('onOpen', [{ authMode: 'FULL' }]);
  } catch (error) {
    // As in Sheets, where a script that cannot be opened still leaves the spreadsheet open.
    if (!(error as Error).message.startsWith('Script function not found'))
      console.error(`onOpen: ${(error as Error).message}`);
  }
}
