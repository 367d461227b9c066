import type { ScriptFile } from './realm';

/** A custom function as its JSDoc describes it. */
export interface FunctionInfo {
  name: string;
  description: string;
  parameters: ParameterInfo[];
}

export interface ParameterInfo {
  name: string;
  /** As written in braces, such as `any[][]`; `''` when it is not. */
  type: string;
  description: string;
}

const DECLARATION = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*function\s+([A-Za-z]\w*)\s*\(([^)]*)\)/g;
const PARAMETER = /^@param\s+(?:\{([^}]*)\}\s*)?\[?([\w.]+)[^\s\]]*\]?\s*(?:-\s*)?([\s\S]*)$/;

/** The custom functions of a script: declarations right below a JSDoc with `@customfunction`, as Sheets lists them. */
export function functionInfos(scripts: readonly ScriptFile[]): FunctionInfo[] {
  const infos: FunctionInfo[] = [];
  for (const { source } of scripts) {
    for (const [, comment = '', name = '', parameters = ''] of source.matchAll(DECLARATION)) {
      if (/@customfunction\b/i.test(comment) && !name.endsWith('_'))
        infos.push(functionInfo(comment, name, parameters));
    }
  }
  return infos;
}

function functionInfo(comment: string, name: string, parameters: string): FunctionInfo {
  const text = comment.replace(/^[ \t]*\* ?/gm, '').trim();
  const [description = '', ...tags] = `\n${text}`.split(/^(?=@)/m);
  const described = new Map<string, ParameterInfo>();
  for (const tag of tags) {
    const [, type = '', parameter = '', words = ''] = PARAMETER.exec(tag.trim()) ?? [];
    if (parameter) described.set(parameter, { name: parameter, type, description: oneLine(words) });
  }
  // What Sheets shows comes from the declaration, not from the tags.
  const names = parameters
    .split(',')
    .map((parameter) => parameter.replace(/^[\s.]+|\s*=[\s\S]*$|\s+$/g, ''))
    .filter((parameter) => parameter !== '');
  return {
    name,
    description: oneLine(description),
    parameters: names.map((each) => described.get(each) ?? { name: each, type: '', description: '' }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
