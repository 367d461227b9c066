import type { Host } from '../host';
import type { Workbook } from '../workbook';
import { findProject } from './project';

/** A host with the built add-on and this workbook. `entry` is the file that the command line runs from. */
export async function openHost(workbook: Workbook, { entry, today }: { entry: string; today?: string }): Promise<Host> {
  const project = findProject(entry);
  const { Host: LoadedHost } = await import('../host');
  return LoadedHost.create({ ...project, workbook, ...(today === undefined ? {} : { today }) });
}

/** Does something with a host and lets it go afterwards, whatever happens. */
export async function withHost<T>(
  workbook: Workbook,
  options: { entry: string; today?: string },
  use: (host: Host) => Promise<T>,
): Promise<T> {
  const host = await openHost(workbook, options);
  try {
    return await use(host);
  } finally {
    await host.dispose();
  }
}
