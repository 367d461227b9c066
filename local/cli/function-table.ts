import type { FunctionInfo } from '../host';

const WIDTH = 110;
const GAP = 2;

/** A table of two columns: the function, and beside it what it says, how it is called and what its parameters mean. */
export function functionTable(functions: readonly FunctionInfo[]): string[] {
  const nameWidth = Math.max(0, ...functions.map(({ name }) => name.length)) + GAP;
  const indent = ' '.repeat(nameWidth);
  return functions.flatMap(({ name, description, parameters }) => {
    const syntax = `${name}(${parameters.map((parameter) => parameter.name).join(', ')})`;
    const body = [
      ...wrap(description, WIDTH - nameWidth),
      ...wrap(syntax, WIDTH - nameWidth),
      ...parameters.flatMap((parameter) =>
        wrap(`${parameter.name}: ${parameter.description}`, WIDTH - nameWidth - GAP).map((line) => `  ${line}`),
      ),
    ];
    return [...body.map((line, at) => (at === 0 ? name.padEnd(nameWidth) : indent) + line), ''];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line ? `${line} ${word}` : word;
    }
  }
  return line ? [...lines, line] : lines;
}
