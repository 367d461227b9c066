import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const NAMESPACE = /^ {4}namespace (\w+) \{/;
const INTERFACE = /^ {8}interface (\w+)/;
const ENUM = /^ {8}enum (\w+) \{/;
const METHOD = /^ {12}(\w+)\??(?:<[^>]*>)?\(/;
const ENUM_MEMBER = /^ {12}(\w+): typeof (?:(\w+)\.)?(\w+);/;
const PROPERTY = /^ {12}(?:readonly )?(\w+)\??:/;
const VALUE = /^ {12}(\w+)(?: = [^,]+)?,/;
const GLOBAL = /^declare var (\w+): GoogleAppsScript\.(\w+\.\w+);/;

/** Declared as variables to help type checkers; a script has no such globals. */
const NO_GLOBALS = new Set(['Date2', 'Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm']);

/** The namespaces that the host has services of; of the others only the services themselves need to be known. */
const SERVED = new Set(['Base', 'Cache', 'Charts', 'HTML', 'Lock', 'Properties', 'Script', 'Spreadsheet', 'Utilities']);

/**
 * What `@types/google-apps-script` declares: the members of each interface, the values of each enumeration,
 * the interface of each global variable. See `known-names.ts` for the shape.
 */
export function readKnownNames() {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const known = { members: {}, enumerations: {}, enumerationMembers: {}, globals: {} };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.d.ts'))) {
    readDeclarations(readFileSync(join(folder, name), 'utf8'), known);
  }
  const needed = new Set(Object.values(known.globals));
  const isNeeded = (name) => SERVED.has(name.split('.')[0]) || needed.has(name);
  const joined = (lists) =>
    Object.fromEntries(
      Object.entries(lists)
        .filter(([name]) => isNeeded(name))
        .map(([name, list]) => [name, list.join(' ')]),
    );
  return { ...known, members: joined(known.members), enumerations: joined(known.enumerations) };
}

function readDeclarations(text, known) {
  let namespace = '';
  /** Adds a member or value to what is open. */
  let add = () => undefined;
  for (const line of text.split('\n')) {
    const [, global, type] = GLOBAL.exec(line) ?? [];
    if (global && !NO_GLOBALS.has(global)) known.globals[global] = type;
    namespace = NAMESPACE.exec(line)?.[1] ?? namespace;
    const [, interfaceName] = INTERFACE.exec(line) ?? [];
    const [, enumName] = ENUM.exec(line) ?? [];
    if (interfaceName) add = memberAdder(known, namespace, interfaceName);
    else if (enumName) add = valueAdder(known, `${namespace}.${enumName}`);
    else if (line.startsWith('        }')) add = () => undefined;
    else add(line);
  }
}

function memberAdder(known, namespace, interfaceName) {
  const name = `${namespace}.${interfaceName}`;
  known.members[name] ??= [];
  const members = known.members[name];
  return (line) => {
    const [, enumeration, otherNamespace, type] = ENUM_MEMBER.exec(line) ?? [];
    if (enumeration) {
      known.enumerationMembers[name] ??= {};
      known.enumerationMembers[name][enumeration] = `${otherNamespace ?? namespace}.${type}`;
    }
    const member = enumeration ?? METHOD.exec(line)?.[1] ?? PROPERTY.exec(line)?.[1];
    if (member && !members.includes(member)) members.push(member);
  };
}

function valueAdder(known, name) {
  known.enumerations[name] ??= [];
  const values = known.enumerations[name];
  return (line) => {
    const value = VALUE.exec(line)?.[1];
    if (value) values.push(value);
  };
}
