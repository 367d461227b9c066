import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, HOW_TO_GET_A_BROWSER } from './find-browser.mjs';

/** Makes sure that the browser tests find a browser: one that is there, else Debian's. */
if (!findBrowser()) {
  installDebians();
  if (!findBrowser()) {
    console.error(HOW_TO_GET_A_BROWSER);
    process.exit(1);
  }
}

/** Installs Debian's browser where that is possible without asking for a password. */
function installDebians() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return;
  console.log('No browser found: installing Debian’s chromium for the browser tests');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}
