import { openHost } from '../open-host';
import type { InputOptions } from '../read-input';
import { readInputOrSample } from '../sample-input';
import { WrongCall } from '../wrong-call';
import { DONE, type Surroundings } from './command';

export interface ServeCommandOptions extends InputOptions {
  port: number;
}

/** Opens the local spreadsheet's page and keeps it open until the program is told to stop. */
export async function serveCommand(options: ServeCommandOptions, { entry, terminal }: Surroundings): Promise<number> {
  const workbook = await readInputOrSample(options);
  const host = await openHost(workbook, { entry, today: options.today });
  try {
    const { serve } = await import('../../server/serve');
    const { address, close } = await serve({ host, port: options.port, title: workbook.name }).catch(explainPort);
    terminal.print(`${workbook.name} is open at ${address}`);
    terminal.print('Press Ctrl+C to stop.');
    await stopSignal();
    await close();
    return DONE;
  } finally {
    await host.dispose();
  }
}

function explainPort(error: unknown): never {
  if (error instanceof Error && error.name === 'PortError') throw new WrongCall(error.message);
  throw error;
}

const stopSignal = () =>
  new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
