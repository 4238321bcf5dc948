import DOMPurify from 'dompurify'
import { marked } from 'marked'
import { useMemo } from 'react'
import styles from './markdown.module.css'

/** What a description may contain: words, lists, tables and links, but nothing that runs, loads or imitates the page. */
const ALLOWED = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code'],
    ...['strong', 'em', 'del', 'a', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'input'],
  ],
  ALLOWED_ATTR: ['href', 'title', 'type', 'checked', 'disabled', 'start'],
}

/** Markdown as a page. Its own file, so that the two libraries are loaded when there is something to read. */
export default function Markdown({ text }: { readonly text: string }) {
  const html = useMemo(() => render(text), [text])
  return <div className={styles.page} dangerouslySetInnerHTML={{ __html: html }} />
}

function render(text: string): string {
  const page = DOMPurify.sanitize(marked.parse(text, { async: false, gfm: true, breaks: true }), {
    ...ALLOWED,
    RETURN_DOM_FRAGMENT: true,
  })
  for (const link of page.querySelectorAll('a')) {
    link.target = '_blank'
    link.rel = 'noopener noreferrer'
  }
  // A box that cannot be ticked would only promise something.
  for (const input of page.querySelectorAll('input')) input.replaceWith(input.checked ? '☑ ' : '☐ ')
  for (const heading of page.querySelectorAll('h1, h2, h3, h4, h5, h6')) lower(heading)
  const holder = document.createElement('div')
  holder.append(page)
  return holder.innerHTML
}

/** The page has its own first and second level; what stands in a description comes below them. */
function lower(heading: Element): void {
  const level = Math.min(6, Number(heading.tagName.slice(1)) + 2)
  const lowered = document.createElement(`h${level}`)
  lowered.append(...heading.childNodes)
  heading.replaceWith(lowered)
}
