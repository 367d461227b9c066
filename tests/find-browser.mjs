import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_PATH = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome.exe', 'msedge.exe'];

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

export const HOW_TO_GET_A_BROWSER =
  'The browser tests need Chromium or Chrome, and none was found. Install one (Debian and Ubuntu: apt-get install chromium; macOS: brew install --cask chromium), or name its program in CHROMIUM_PATH';

/** Where a Chromium is: `CHROMIUM_PATH`, the usual places, or on the path; `null` when there is none. */
export function findBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, which is not there`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
  return chosen ?? [...USUAL_PLACES, ...onPath].find((path) => existsSync(path)) ?? null;
}
