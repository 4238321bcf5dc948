import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { isWaiting, lineState } from '../../lib/board/board-store.ts'
import { PHONE, useMedia } from '../../lib/use-media.ts'
import { Tooltip } from '../../ui/tooltip.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './connection-status.module.css'

/** Whether what is on screen is what everyone sees, in words. */
export function ConnectionStatus() {
  const { t } = useTranslation('app')
  const connection = useBoardState(lineState)
  const isPhone = useMedia(PHONE)
  const waiting = useBoardState((state) => state.pending.filter(isWaiting).length)
  const state = t(`connection.${connection}`)
  const isTrouble = connection === 'reconnecting' || connection === 'offline'
  const text =
    isTrouble && waiting > 0
      ? t('connection.both', { state: state.replace('…', ''), waiting: t('connection.waiting', { count: waiting }) })
      : state
  // A phone has room for the board's name or for a sentence: all is well is a dot, trouble is a word and a number.
  const short = isTrouble && waiting > 0 ? `${state.replace('…', '')} · ${waiting}` : state
  return (
    <Tooltip text={t(`connection.help.${connection}`)} placement="bottom">
      <button
        type="button"
        className={styles.connection}
        data-state={connection}
        data-waiting={waiting > 0 || undefined}
      >
        <span aria-hidden className={styles.dot} />
        {isPhone ? (
          <>
            {connection !== 'live' && <span aria-hidden>{short}</span>}
            <VisuallyHidden>
              <span role="status">{text}</span>
            </VisuallyHidden>
          </>
        ) : (
          <span role="status">{text}</span>
        )}
      </button>
    </Tooltip>
  )
}
