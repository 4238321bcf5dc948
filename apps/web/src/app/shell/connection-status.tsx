import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { isWaiting, lineState } from '../../lib/board/board-store.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './shell.module.css'

/** Whether what is on screen is what everyone sees, in words. */
export function ConnectionStatus() {
  const { t } = useTranslation('app')
  const connection = useBoardState(lineState)
  const waiting = useBoardState((state) => state.pending.filter(isWaiting).length)
  const state = t(`connection.${connection}`)
  const isTrouble = connection === 'reconnecting' || connection === 'offline'
  const text =
    isTrouble && waiting > 0
      ? t('connection.both', { state: state.replace('…', ''), waiting: t('connection.waiting', { count: waiting }) })
      : state
  return (
    <Tooltip text={t(`connection.help.${connection}`)} placement="bottom">
      <button
        type="button"
        className={styles.connection}
        data-state={connection}
        data-waiting={waiting > 0 || undefined}
      >
        <span aria-hidden className={styles.dot} />
        <span role="status">{text}</span>
      </button>
    </Tooltip>
  )
}
