import type { Column } from '@paceboard/domain'
import { ChevronsRightLeft, Ellipsis, Gauge as GaugeIcon, Plus } from 'lucide-react'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useColumnItems } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { IconButton, PlainButton } from '../../../ui/button.tsx'
import { Gauge } from '../../../ui/gauge.tsx'
import { Menu } from '../../../ui/menu.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx'
import { keysOf } from '../actions/shortcut-keys.ts'
import { openAdd } from '../add/add-store.ts'
import { focusColumn } from '../focus-store.ts'
import { openLimit } from '../limit/limit-store.ts'
import { useWhyNot } from '../use-why-not.ts'
import { useBoardView } from '../view/board-view.tsx'
import styles from './column.module.css'
import { columnRoom } from './column-room.ts'

export interface ColumnHeaderProps {
  readonly column: Column
  readonly isLanding: boolean
}

export const ColumnHeader = memo(function ColumnHeader({ column, isLanding }: ColumnHeaderProps) {
  const { t } = useTranslation(['board', 'common'])
  const count = useColumnItems(column.id).length
  const { limit, mode } = column.wip
  const words = useRoomWords(column, count)
  return (
    <header className={styles.header}>
      <div className={styles.headRow}>
        <ColumnName column={column} />
        <span className={styles.count}>
          <span aria-hidden>{limit === null ? count : `${count} / ${limit}`}</span>
          <VisuallyHidden>
            {limit === null ? t('common:cards', { count }) : t('board:count', { count, limit })}
          </VisuallyHidden>
        </span>
        <span className={styles.spring} />
        {isLanding && (
          <IconButton label={t('board:addCard')} icon={Plus} size="s" shortcut={keysOf('new')} onPress={openAdd} />
        )}
        <ColumnMenu column={column} />
      </div>
      {limit !== null && (
        <Gauge
          count={count}
          limit={limit}
          text={mode === 'soft' && count >= limit ? `${words} · ${t('board:gauge.soft')}` : words}
        />
      )}
    </header>
  )
})

function useRoomWords(column: Column, count: number): string {
  const { t } = useTranslation('board')
  const room = columnRoom(column, count)
  if (room.kind === 'left') return t('gauge.left', { count: room.places })
  if (room.kind === 'over') return t('gauge.over', { count: room.by })
  return room.kind === 'full' ? t('gauge.full') : ''
}

/** The name; hover and focus tell what it takes to enter and to leave, and so does a click or a tap. */
function ColumnName({ column }: { readonly column: Column }) {
  const { t } = useTranslation('board')
  const say = useLocalText()
  const name = say(column.name)
  const policy = [
    column.entryPolicy && t('policy.entry', { text: say(column.entryPolicy) }),
    column.exitPolicy && t('policy.exit', { text: say(column.exitPolicy) }),
  ].filter((line) => line !== null)
  if (policy.length === 0) return <h2 className={styles.name}>{name}</h2>
  return (
    <h2 className={styles.name}>
      <Popover
        label={t('policy.title', { column: name })}
        trigger={
          <PlainButton hint={policy.join(' ')} className={styles.nameButton}>
            {name}
          </PlainButton>
        }
      >
        {policy.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Popover>
    </h2>
  )
}

function ColumnMenu({ column }: { readonly column: Column }) {
  const { t } = useTranslation(['board', 'view'])
  const say = useLocalText()
  const whyNot = useWhyNot()
  const { setCollapsed } = useBoardView()
  const reason = whyNot({ type: 'SetWipLimit', columnId: column.id, wip: column.wip, reason: '', reviewOn: null })
  const label = t('board:columnMenu', { column: say(column.name) })

  function handleCollapse() {
    setCollapsed(column.id, true)
    focusColumn(column.id)
  }

  return (
    <Menu
      label={label}
      placement="bottom end"
      trigger={<IconButton label={label} icon={Ellipsis} size="s" bare />}
      sections={[
        {
          id: 'column',
          items: [
            {
              id: 'limit',
              label: t('board:changeLimit'),
              icon: GaugeIcon,
              disabledReason: reason,
              onAction: () => openLimit(column.id),
            },
            { id: 'collapse', label: t('view:collapse'), icon: ChevronsRightLeft, onAction: handleCollapse },
          ],
        },
      ]}
    />
  )
}
