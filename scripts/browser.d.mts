/** Path of the browser to use: CHROMIUM_PATH, Playwright's own, the system's; undefined when there is none. */
export function findChromium(): string | undefined
/** As findChromium, but installs a browser when none is there; throws when that is not possible. */
export function ensureChromium(): Promise<string>
