import { run } from './run';
import { systemTerminal } from './terminal';

const [, entry = '', ...args] = process.argv;
run(args, { entry, terminal: systemTerminal }).then((exitCode) => {
  // What was printed may still be on its way into a pipe.
  process.stdout.write('', () => process.exit(exitCode));
});
