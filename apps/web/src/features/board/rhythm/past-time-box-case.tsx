import type { ItemId, PastTimeBox } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useItem } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { extendedEnd } from '../item/pace/pace-draft.ts'
import { openMove } from '../move/move-store.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { useToday, useWhyNot } from '../use-why-not.ts'
import { CaseTitle } from './case-title.tsx'
import styles from './rhythm.module.css'

export interface PastTimeBoxCaseProps {
  readonly guard: PastTimeBox
  readonly close: () => void
  readonly onMarathon: (itemId: ItemId) => void
}

/** A sprint whose time box is over: finish, extend once, make it a marathon, or stop. */
export function PastTimeBoxCase({
  guard: { itemId, end, daysOver, mayExtend },
  close,
  onMarathon,
}: PastTimeBoxCaseProps) {
  const { t } = useTranslation(['rhythm', 'item', 'board'])
  const item = useItem(itemId)
  const doIt = useDoWithUndo()
  const whyNot = useWhyNot()
  const today = useToday()
  const format = useFormat()
  if (!item) return null
  const { title } = item
  const newEnd = extendedEnd(end, today)
  const day = format.day(newEnd, today)
  const extend = { type: 'ExtendTimeBox', itemId, end: newEnd } as const
  const archive = { type: 'ArchiveItem', itemId } as const

  return (
    <>
      <CaseTitle item={item} close={close} />
      <p className={styles.fact}>{t('rhythm:over', { count: daysOver })}</p>
      <div className={styles.actions}>
        <Button
          size="s"
          onPress={() => {
            close()
            openMove(itemId)
          }}
        >
          {t('rhythm:finish')}
        </Button>
        <Button
          size="s"
          disabledReason={whyNot(extend) ?? (mayExtend ? null : t('item:pace.extendedAlready'))}
          onPress={() => doIt(extend, t('rhythm:extended', { title, day }))}
        >
          {t('rhythm:extend', { day })}
        </Button>
        <Button
          size="s"
          disabledReason={whyNot(extend)}
          onPress={() => {
            close()
            onMarathon(itemId)
          }}
        >
          {t('rhythm:toMarathon')}
        </Button>
        <Button size="s" disabledReason={whyNot(archive)} onPress={() => doIt(archive, t('board:archived', { title }))}>
          {t('rhythm:stop')}
        </Button>
      </div>
    </>
  )
}
