import { Suspense } from 'react'
import { lazyPart } from '../../../lib/lazy-part.ts'
import styles from './selection-bar.module.css'
import { useSelectedCount } from './selection-store.ts'

const SelectionTools = lazyPart(() => import('./selection-tools.tsx').then((part) => part.SelectionTools))

/** Stands below the columns while something is selected, so that it covers no card. */
export function SelectionBar() {
  const count = useSelectedCount()
  if (count === 0) return null
  return (
    <div className={styles.bar} data-selection-bar>
      <Suspense>
        <SelectionTools count={count} />
      </Suspense>
    </div>
  )
}
