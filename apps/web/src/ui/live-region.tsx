import { useStore } from 'zustand'
import { announcements, type Urgency } from '../lib/announcements.ts'
import styles from './visually-hidden.module.css'

/** Draws what `announce` said, for screen readers. Once per app, outside every page. */
export function LiveRegion() {
  return (
    // The attribute keeps the region audible while a modal hides the rest of the page from screen readers.
    <div data-live-announcer="true" className={styles.hidden}>
      <Voice urgency="polite" />
      <Voice urgency="assertive" />
    </div>
  )
}

/** Two lines used in turn, because a line that does not change is not read again. */
function Voice({ urgency }: { readonly urgency: Urgency }) {
  const { text, turn } = useStore(announcements, (said) => said[urgency])
  return (
    <>
      <div aria-live={urgency} aria-atomic="true">
        {turn % 2 === 0 ? text : ''}
      </div>
      <div aria-live={urgency} aria-atomic="true">
        {turn % 2 === 1 ? text : ''}
      </div>
    </>
  )
}
