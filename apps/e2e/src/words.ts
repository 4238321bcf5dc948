import type { Page } from '@playwright/test'

/**
 * Words on a page that no person wrote: keys of the dictionary (`board.title`, `people:invite`) and places left
 * unfilled (`{{name}}`), in texts and in the names that screen readers read.
 */
export function unwrittenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) said.push(walker.currentNode.textContent ?? '')
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(element.getAttribute(name) ?? '')
    }
    const key = /^[a-z][\w-]*(?:[.:][a-z][\w-]*)+$/i
    return said.map((text) => text.trim()).filter((text) => key.test(text) || text.includes('{{'))
  })
}
