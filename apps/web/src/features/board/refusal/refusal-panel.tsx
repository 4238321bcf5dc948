import type { Column } from '@paceboard/domain'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Button } from '../../../ui/button.tsx'
import { AnchoredPopover } from '../../../ui/popover.tsx'
import { openLimit } from '../limit/limit-store.ts'
import { useWhyNot } from '../use-why-not.ts'
import { finishFirst, lastIn } from './finish-first.ts'
import { FinishFirst } from './finish-first-row.tsx'
import styles from './refusal-panel.module.css'
import { columnElement, type FullColumn } from './shown-refusal.ts'

export interface RefusalPanelProps {
  readonly full: FullColumn
  readonly onClose: () => void
}

/** A full column says why, who decided so, and what to finish first. */
export function RefusalPanel({ full: { columnId, rejection, words, late }, onClose }: RefusalPanelProps) {
  const { t } = useTranslation(['board', 'selection'])
  const say = useLocalText()
  const whyNot = useWhyNot()
  const anchor = useRef<Element | null>(columnElement(columnId)?.querySelector('header') ?? null)
  const board = useBoardState((state) => state.visible)
  const column = board.columns.get(columnId)
  useEffect(() => {
    columnElement(columnId)?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [columnId])
  if (!column) return null
  const { wip } = column
  // An empty column refuses several cards at once, too.
  const first = finishFirst(board, columnId)
  const mayLimit = whyNot({ type: 'SetWipLimit', columnId, wip, reason: '', reviewOn: null }) === null

  return (
    <AnchoredPopover
      anchor={anchor}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      label={words ? t('selection:refused.title') : t('board:refusal.label')}
      placement="bottom start"
      width="m"
    >
      <div className={styles.panel}>
        <h3>{words ? t('selection:refused.title') : t('board:refusal.full', { column: say(column.name) })}</h3>
        {words && <p>{words}</p>}
        {late && <Faster column={column} />}
        <p className={styles.muted}>
          {rejection.pace === null
            ? t('board:refusal.limit', { limit: rejection.limit })
            : t(`board:refusal.pace.${rejection.pace}`, { limit: rejection.limit })}{' '}
          <SetBy column={column} />
        </p>
        {first.length > 0 && <p className={styles.caption}>{t('board:refusal.finishFirst')}</p>}
        {column.exitPolicy && <p className={styles.muted}>{t('policy.exit', { text: say(column.exitPolicy) })}</p>}
        <ul className={styles.items}>
          {first.map((item) => (
            <FinishFirst key={item.id} item={item} column={say(column.name)} onOpen={onClose} />
          ))}
        </ul>
        {mayLimit && (
          <Button
            size="s"
            onPress={() => {
              onClose()
              openLimit(columnId)
            }}
          >
            {t('board:refusal.changeLimit')}
          </Button>
        )}
      </div>
    </AnchoredPopover>
  )
}

const MINUTE_MS = 60_000
/** Who came in before that did not just take the place. */
const JUST_NOW_MS = 5 * MINUTE_MS

/** The lost race: the move was on screen here, and somebody else's came first. */
function Faster({ column }: { readonly column: Column }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const now = useNow()
  const board = useBoardState((state) => state.confirmed)
  const last = lastIn(board, column.id)
  const name = last?.enteredBy && board.members.get(last.enteredBy)?.name
  if (!last || !name || now - last.enteredAt > JUST_NOW_MS) return <p>{t('refusal.lateUnknown')}</p>
  if (now - last.enteredAt < MINUTE_MS) return <p>{t('refusal.lateNow', { name })}</p>
  return <p>{t('refusal.late', { name, when: format.relative(last.enteredAt, now) })}</p>
}

function SetBy({ column: { wipNote } }: { readonly column: Column }) {
  const { t } = useTranslation('board')
  const format = useFormat()
  const name = useBoardState((state) => (wipNote?.by ? state.visible.members.get(wipNote.by)?.name : undefined))
  if (!wipNote || name === undefined) return null
  const facts = { name, date: format.date(wipNote.at), reason: wipNote.reason }
  return wipNote.reason === '' ? t('refusal.setByNoReason', facts) : t('refusal.setBy', facts)
}
