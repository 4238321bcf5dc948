import type { LaunchOptions } from '@playwright/test'
import { findChromium } from '../../../scripts/browser.mjs'

/** How every browser of the tests, screenshots and benchmarks is launched. */
export function browserLaunchOptions(): LaunchOptions {
  const executablePath = findChromium()
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    // Chromium refuses its sandbox to root, which is what containers run as.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-dev-shm-usage',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  }
}
