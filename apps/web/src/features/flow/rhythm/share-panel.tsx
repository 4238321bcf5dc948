import { paceShare } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { PaceShare } from '../../../ui/pace-share.tsx'
import { Panel } from '../../../ui/panel.tsx'
import styles from './rhythm-page.module.css'

/** How much of what is under way now is sprint, against what the team aims at. */
export function SharePanel() {
  const { t } = useTranslation(['rhythmPage', 'rhythm'])
  const format = useFormat()
  const { sprint, marathon, sprintShare } = useBoard(paceShare)
  const target = useBoard((board) => board.settings.sprintShare)
  const words = { target: format.percent(target / 100) }
  return (
    <Panel title={t('rhythmPage:share.title')}>
      <div className={styles.share}>
        {sprintShare === null ? (
          <p>{t('rhythm:noShare', words)}</p>
        ) : (
          <>
            <PaceShare sprintShare={sprintShare} target={target} />
            <p>
              {t('rhythm:share', {
                ...words,
                sprints: t('rhythm:sprints', { count: sprint }),
                marathons: t('rhythm:marathons', { count: marathon }),
                share: format.percent(sprintShare / 100),
              })}
            </p>
          </>
        )}
      </div>
      <p className={styles.caption}>{t('rhythmPage:share.definition')}</p>
    </Panel>
  )
}
