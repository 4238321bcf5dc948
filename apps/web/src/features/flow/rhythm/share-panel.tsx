import { inFlight, type Pace, paceShare } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { PaceShare } from '../../../ui/pace-share.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { CountButton } from '../count-button.tsx'
import { ItemsDialog } from '../items-dialog.tsx'
import styles from './rhythm-page.module.css'

/** How much of what is under way now is sprint, against what the team aims at. */
export function SharePanel({ onOpen }: { readonly onOpen: (num: number) => void }) {
  const { t } = useTranslation(['rhythmPage', 'rhythm'])
  const format = useFormat()
  const [pace, setPace] = useState<Pace>('sprint')
  const [isOpen, setOpen] = useState(false)
  const { sprint, marathon, sprintShare } = useBoard(paceShare)
  const target = useBoard((board) => board.settings.sprintShare)
  const behind = useBoard((board) =>
    inFlight(board)
      .filter((item) => item.plan?.pace === pace)
      .map(({ id }) => id),
  )
  const words = { target: format.percent(target / 100) }
  const ask = (which: Pace) => {
    setPace(which)
    setOpen(true)
  }
  return (
    <Panel title={t('rhythmPage:share.title')}>
      <div className={styles.share}>
        {sprintShare === null ? (
          <p>{t('rhythm:noShare', words)}</p>
        ) : (
          <>
            <PaceShare sprintShare={sprintShare} target={target} />
            <p>
              <CountButton onPress={() => ask('sprint')}>{t('rhythm:sprints', { count: sprint })}</CountButton>,{' '}
              <CountButton onPress={() => ask('marathon')}>{t('rhythm:marathons', { count: marathon })}</CountButton>
              {t('rhythmPage:share.target', { ...words, share: format.percent(sprintShare / 100) })}
            </p>
          </>
        )}
      </div>
      <p className={styles.caption}>{t('rhythmPage:share.definition')}</p>
      <ItemsDialog
        isOpen={isOpen}
        title={t(`rhythmPage:share.${pace}`)}
        itemIds={behind}
        onOpen={onOpen}
        onClose={() => setOpen(false)}
      />
    </Panel>
  )
}
