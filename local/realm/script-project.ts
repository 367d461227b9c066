import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ScriptFile } from './realm';

/** What is pushed to Apps Script, read from its folder. */
export interface ScriptProject {
  /** In load order. */
  scripts: ScriptFile[];
  /** By name, without the ending. */
  html: Record<string, string>;
  /** Of the script; it may differ from the spreadsheet's. */
  timeZone: string;
  scopes: string[] | null;
}

interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
}

/** Reads a `dist/` folder; files named in `filePushOrder` load first, the others follow alphabetically. */
export function readScriptProject(folder: string, filePushOrder: readonly string[] = []): ScriptProject {
  const names = readdirSync(folder).sort();
  const first = filePushOrder.map((name) => basename(name));
  const scripts = names.filter((name) => name.endsWith('.js') || name.endsWith('.gs'));
  const missing = first.find((name) => !scripts.includes(name));
  if (missing !== undefined) throw new Error(`filePushOrder names ${missing}, which is not in ${folder}`);
  const ordered = [...first, ...scripts.filter((name) => !first.includes(name))];
  const manifest = JSON.parse(read(folder, 'appsscript.json')) as Manifest;
  return {
    scripts: ordered.map((name) => ({ name, source: read(folder, name) })),
    html: Object.fromEntries(
      names.filter((name) => name.endsWith('.html')).map((name) => [name.slice(0, -5), read(folder, name)]),
    ),
    timeZone: manifest.timeZone ?? 'America/New_York',
    scopes: manifest.oauthScopes ?? null,
  };
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
