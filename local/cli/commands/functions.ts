import { functionTable } from '../function-table';
import { withHost } from '../open-host';
import { blankInput } from '../read-input';
import { DONE, type Surroundings } from './command';

/** Lists the cell functions, as the built add-on declares them. */
export async function functionsCommand(
  { json = false }: { json?: boolean },
  { entry, terminal }: Surroundings,
): Promise<number> {
  const functions = await withHost(blankInput({}), { entry }, async (host) => host.functions);
  if (json) terminal.print(JSON.stringify(functions, null, 2));
  else for (const line of functionTable(functions)) terminal.print(line);
  return DONE;
}
