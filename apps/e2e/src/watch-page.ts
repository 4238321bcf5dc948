import type { ConsoleMessage, Page } from '@playwright/test'

/** The first questions of every visit are who is signed in and the address's board; browsers log "nobody" as an error. */
const SIGNED_OUT = { path: /\/api\/(me|boards\/[^/]+)$/, text: /status of 401/ }

/** Collects what a page should never do: throw, log an error, or break its content security policy. */
export function watchPage(page: Page, errors: string[], expected: readonly RegExp[]): void {
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.stack ?? error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error' || isSignedOut(message)) return
    if (expected.some((pattern) => pattern.test(message.text()))) return
    errors.push(`${page.url()}: ${message.text()} (${message.location().url})`)
  })
}

function isSignedOut(message: ConsoleMessage): boolean {
  return SIGNED_OUT.path.test(message.location().url) && SIGNED_OUT.text.test(message.text())
}
