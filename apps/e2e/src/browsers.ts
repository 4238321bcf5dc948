import type { Browser, BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import type { Person } from './person.ts'
import { watchPage } from './watch-page.ts'

export interface Look {
  readonly theme?: 'light' | 'dark'
  /** Language of the browser; somebody signed in sees their own. */
  readonly locale?: 'en-GB' | 'fr-FR'
  readonly size?: { readonly width: number; readonly height: number }
  readonly touch?: boolean
}

/** The browsers of one test: a context for each person, all closed at the end. */
export class Browsers {
  readonly errors: string[] = []
  /** Errors in the log that the test provokes. */
  readonly expected: RegExp[] = []
  readonly #browser: Browser
  readonly #url: string
  readonly #contexts: BrowserContext[] = []

  constructor(browser: Browser, url: string) {
    this.#browser = browser
    this.#url = url
  }

  /** A page in a browser of their own, signed in unless nobody is given. */
  async open(address: string, person: Person | null, look: Look = {}): Promise<Page> {
    const options: BrowserContextOptions = {
      baseURL: this.#url,
      colorScheme: look.theme ?? 'light',
      locale: look.locale ?? 'en-GB',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      viewport: look.size ?? { width: 1440, height: 900 },
      hasTouch: look.touch ?? false,
      isMobile: look.touch ?? false,
    }
    const state = person && (await person.http.storageState())
    const context = await this.#browser.newContext({ ...options, ...(state ? { storageState: state } : {}) })
    this.#contexts.push(context)
    context.on('page', (page) => watchPage(page, this.errors, this.expected))
    const page = await context.newPage()
    await page.goto(address)
    return page
  }

  async close(): Promise<void> {
    await Promise.all(this.#contexts.splice(0).map((context) => context.close()))
  }
}
