import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import { FunctionType } from '@univerjs/preset-sheets-core';
import type { FunctionInfo } from '../../server/protocol';

/** The grid marks optional parameters itself. */
const OPTIONAL = /\s*\(optional\)\s*/i;
/** The range that a parameter's text names, such as `Deals!A:K`. */
const EXAMPLE = /\bsuch as (\w+![A-Z]+\d*:[A-Z]+\d*)/;

/** The add-on's functions as the formula bar completes and explains them, beside the built-in ones. */
export function functionHelp(functions: readonly FunctionInfo[]): IFunctionInfo[] {
  return functions.map(({ name, description, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: firstSentence(description),
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: sentence(parameter.description.replace(OPTIONAL, '')),
      example: EXAMPLE.exec(parameter.description)?.[1] ?? parameter.name,
      require: OPTIONAL.test(parameter.description) ? 0 : 1,
      repeat: 0,
    })),
  }));
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
