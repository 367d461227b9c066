import { type Command, CommanderError } from 'commander';
import { FileProblem } from '../xlsx/file-problem';
import { DONE, NO_RESULT, type Surroundings, WRONG_CALL } from './commands/command';
import { createProgram } from './program';
import { WrongCall } from './wrong-call';

/** Carries out one call of the command line and answers its exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { terminal } = surroundings;
  let exitCode = DONE;
  const program = createProgram(surroundings, (code) => {
    exitCode = code;
  });
  const names = program.commands.map((command) => command.name()).join(', ');
  for (const command of [program, ...program.commands]) speakThrough(command, surroundings);
  try {
    if (args.length === 0) throw new WrongCall(`kpi needs a command: ${names}`);
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_CALL;
    const message = error instanceof Error ? error.message : String(error);
    terminal.complain(`kpi: ${message.replace(/\s*\n\s*/g, ' ')}`);
    return error instanceof WrongCall || error instanceof FileProblem ? WRONG_CALL : NO_RESULT;
  }
}

/** Help goes to standard output; a complaint is one line. */
function speakThrough(command: Command, { terminal }: Surroundings): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.print(text.trimEnd()),
    writeErr: () => undefined,
    outputError: (text) =>
      terminal.complain(
        `kpi: ${text
          .replace(/^error: /, '')
          .trim()
          .replace(/\s*\n\s*/g, ' ')}`,
      ),
  });
}
