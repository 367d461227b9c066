import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Makes sure that the browser tests find a browser: one that is there, else Debian's. */
const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

if (!CANDIDATES.some((path) => path && existsSync(path)) && !installed()) {
  console.error(
    'The browser tests need Chromium or Chrome, and none was found. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH to its program.',
  );
  process.exit(1);
}

/** Installs Debian's browser where that is possible without asking for a password. */
function installed() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  console.log('No browser found: installing Debian’s chromium for the browser tests');
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  run('update', '-qq');
  return run('install', '-y', '-qq', 'chromium').status === 0 && existsSync('/usr/bin/chromium');
}
