import { type Browser, chromium } from 'playwright-core';
import { findBrowser, HOW_TO_GET_A_BROWSER } from '../find-browser.mjs';

/** Quiet: the browser asks nothing of the network by itself. */
const ARGUMENTS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(HOW_TO_GET_A_BROWSER);
  return chromium.launch({ executablePath, headless: true, args: ARGUMENTS });
}
