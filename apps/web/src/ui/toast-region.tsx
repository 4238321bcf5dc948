import { CircleAlert, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { cx } from '../lib/cx.ts'
import { Button, IconButton } from './button.tsx'
import { dismissToast, type QueuedToast, toastQueue } from './toast-queue.ts'
import styles from './toast-region.module.css'

const SHOWN_MS = 5_000
/** Someone must have time to read, decide and reach the button. */
const SHOWN_WITH_ACTION_MS = 10_000

/** Draws what `showToast` was told. Once per app, outside every page. */
export function ToastRegion() {
  const { t } = useTranslation('ui')
  const queue = useStore(toastQueue)
  const [isHeld, setHeld] = useState(false)
  return (
    // Marked as on top, so that an open dialog neither hides it from screen readers nor closes when it is clicked.
    <section
      aria-label={t('notifications')}
      data-react-aria-top-layer="true"
      className={styles.region}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <ol aria-live="polite" aria-relevant="additions" className={styles.list}>
        {queue.map((toast) => (
          <Toast key={toast.id} toast={toast} isHeld={isHeld} />
        ))}
      </ol>
    </section>
  )
}

function Toast({ toast, isHeld }: { readonly toast: QueuedToast; readonly isHeld: boolean }) {
  const { t } = useTranslation('ui')
  const { id, text, tone = 'neutral', action } = toast
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => dismissToast(id), action ? SHOWN_WITH_ACTION_MS : SHOWN_MS)
    return () => clearTimeout(timer)
  }, [id, action, isHeld])
  return (
    <li className={cx(styles.toast, styles[tone])}>
      {tone === 'refused' && <CircleAlert aria-hidden size={16} className={styles.icon} />}
      <p className={styles.text}>{text}</p>
      {action && (
        <Button
          variant="quiet"
          size="s"
          className={styles.action}
          onPress={() => {
            dismissToast(id)
            action.onAction()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton
        label={t('dismiss')}
        icon={X}
        size="s"
        bare
        className={styles.dismiss}
        onPress={() => dismissToast(id)}
      />
    </li>
  )
}
