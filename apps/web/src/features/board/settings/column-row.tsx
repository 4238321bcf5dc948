import { type Column, itemsIn } from '@paceboard/domain'
import { Archive, ArrowDown, ArrowUp, Ellipsis, Gauge, Pencil } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { IconButton } from '../../../ui/button.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { openLimit } from '../limit/limit-store.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { useWhyNot } from '../use-why-not.ts'
import styles from './settings.module.css'

export interface ColumnRowProps {
  readonly column: Column
  readonly index: number
  readonly all: readonly Column[]
  readonly whyNot: string | null
  readonly onEdit: () => void
}

/** One column: what it is for, its limit and its rules, and how it is changed. */
export function ColumnRow({ column, index, all, whyNot, onEdit }: ColumnRowProps) {
  const { t } = useTranslation(['settings', 'imports', 'board', 'common'])
  const dispatch = useDispatch()
  const doWithUndo = useDoWithUndo()
  const whyNotTo = useWhyNot()
  const say = useLocalText()
  const count = useBoardState(({ visible }) => itemsIn(visible, column.id).length)
  const { id: columnId, wip, entryPolicy, exitPolicy } = column
  const name = say(column.name)
  const kind = t(`imports:kinds.${column.kind}.name`)
  const noLimit = whyNotTo({ type: 'SetWipLimit', columnId, wip, reason: '', reviewOn: null })

  function move(step: -1 | 1) {
    const after = all[step === -1 ? index - 2 : index + 1]?.id ?? null
    if (dispatch({ type: 'MoveColumn', columnId, after }).ok) {
      announce(t('settings:columns.moved', { name, place: index + 1 + step, all: all.length }))
    }
  }

  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          {name} {kind !== name && <LabelChip>{kind}</LabelChip>}
          {wip.limit !== null && wip.mode !== 'off' && (
            <span className={styles.muted}>{t('settings:columns.limit', { count: wip.limit })}</span>
          )}
        </p>
        {entryPolicy && <p className={styles.muted}>{t('board:policy.entry', { text: say(entryPolicy) })}</p>}
        {exitPolicy && <p className={styles.muted}>{t('board:policy.exit', { text: say(exitPolicy) })}</p>}
      </div>
      {whyNot === null && (
        <span className={styles.tools}>
          <IconButton
            label={t('settings:up', { name })}
            icon={ArrowUp}
            size="s"
            bare
            isDisabled={index === 0}
            onPress={() => move(-1)}
          />
          <IconButton
            label={t('settings:down', { name })}
            icon={ArrowDown}
            size="s"
            bare
            isDisabled={index === all.length - 1}
            onPress={() => move(1)}
          />
          <Menu
            label={t('settings:actions', { name })}
            placement="bottom end"
            trigger={<IconButton label={t('settings:actions', { name })} icon={Ellipsis} size="s" bare />}
            sections={[
              {
                id: 'column',
                items: [
                  { id: 'edit', label: t('common:edit'), icon: Pencil, onAction: onEdit },
                  {
                    id: 'limit',
                    label: t('board:changeLimit'),
                    icon: Gauge,
                    disabledReason: noLimit,
                    onAction: () => openLimit(columnId),
                  },
                ],
              },
              {
                id: 'end',
                items: [
                  {
                    id: 'archive',
                    label: t('common:archive'),
                    icon: Archive,
                    disabledReason: count > 0 ? t('settings:columns.notEmpty', { count }) : null,
                    onAction: () =>
                      doWithUndo({ type: 'ArchiveColumn', columnId }, t('settings:wasArchived', { name })),
                  },
                ],
              },
            ]}
          />
        </span>
      )}
    </li>
  )
}
