import type { ConsoleMessage, Page } from '@playwright/test'

/** The first question of every visit is who is signed in; browsers log the answer "nobody" as an error. */
const SIGNED_OUT = { path: '/api/me', text: /status of 401/ }

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
  return message.location().url.endsWith(SIGNED_OUT.path) && SIGNED_OUT.text.test(message.text())
}
