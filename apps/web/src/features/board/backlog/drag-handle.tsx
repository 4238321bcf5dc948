import { GripVertical } from 'lucide-react'
import styles from './backlog.module.css'

/** Shows where a line is taken; the whole line can be. Keys do the same, so it says nothing to screen readers. */
export function DragHandle() {
  return (
    <span aria-hidden data-handle className={styles.handle}>
      <GripVertical size={16} />
    </span>
  )
}
