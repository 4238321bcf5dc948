import { Lock } from 'lucide-react'
import styles from './people.module.css'

/** Why something is not for me to do, in sight: a tooltip does not open under a finger. */
export function LockedNote({ reason }: { readonly reason: string | null }) {
  if (reason === null) return null
  return (
    <p className={styles.locked}>
      <Lock aria-hidden size={14} />
      <span>{reason}</span>
    </p>
  )
}
