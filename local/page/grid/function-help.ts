import type { IFunctionInfo } from '@univerjs/preset-sheets-core';
import { FunctionType } from '@univerjs/preset-sheets-core';
import type { FunctionInfo } from '../../server/protocol';

const OPTIONAL = /\(optional\)/i;

/** The add-on's functions as the formula bar completes and explains them, beside the built-in ones. */
export function functionHelp(functions: readonly FunctionInfo[]): IFunctionInfo[] {
  return functions.map(({ name, description, parameters }) => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: firstSentence(description),
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: OPTIONAL.test(parameter.description) ? 0 : 1,
      repeat: 0,
    })),
  }));
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
