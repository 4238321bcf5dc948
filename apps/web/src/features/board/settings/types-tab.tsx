import type { ItemType } from '@paceboard/domain'
import { Archive, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useDispatch } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import { useDoWithUndo } from '../use-moves.ts'
import { useWhyNot } from '../use-why-not.ts'
import { ReadOnly } from './read-only.tsx'
import styles from './settings.module.css'
import { TypeDialog } from './type-dialog.tsx'

/** The types of work: each gives a new card its pace, checklist, service and size. */
export function TypesTab() {
  const { t } = useTranslation(['settings', 'common'])
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const say = useLocalText()
  const types = useBoard((board) => [...board.types.values()])
  const [edited, setEdited] = useState<ItemType | 'new' | null>(null)
  const first = types[0]
  const no = first ? whyNot({ type: 'ArchiveType', typeId: first.id }) : null
  const live = types.filter(({ archivedAt }) => archivedAt === null)
  const archived = types.filter(({ archivedAt }) => archivedAt !== null)
  return (
    <div className={styles.tab}>
      <ReadOnly reason={no} />
      <Panel
        title={t('settings:types.title')}
        lead={t('settings:types.lead')}
        actions={
          <Button icon={Plus} disabledReason={no} onPress={() => setEdited('new')}>
            {t('settings:types.add')}
          </Button>
        }
      >
        <ul className={styles.list}>
          {live.map((type) => (
            <TypeRow key={type.id} type={type} whyNot={no} onEdit={() => setEdited(type)} />
          ))}
        </ul>
      </Panel>
      {archived.length > 0 && (
        <Panel title={t('settings:archived', { count: archived.length })}>
          <ul className={styles.list}>
            {archived.map((type) => (
              <li key={type.id} className={styles.row}>
                <span className={styles.words}>{say(type.name)}</span>
                <Button size="s" disabledReason={no} onPress={() => dispatch({ type: 'RestoreType', typeId: type.id })}>
                  {t('common:restore')}
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {edited && <TypeDialog itemType={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  )
}

interface TypeRowProps {
  readonly type: ItemType
  readonly whyNot: string | null
  readonly onEdit: () => void
}

function TypeRow({ type, whyNot, onEdit }: TypeRowProps) {
  const { t } = useTranslation(['settings', 'item', 'common'])
  const doWithUndo = useDoWithUndo()
  const say = useLocalText()
  const format = useFormat()
  const name = say(type.name)
  const must = type.checklist.filter(({ mandatory }) => mandatory).length
  const facts = [
    t(`item:services.${type.service}`),
    type.checklist.length > 0 && t('settings:types.lines', { count: type.checklist.length }),
    must > 0 && t('settings:types.must', { count: must }),
    type.expectedDays && t('settings:types.usually', { days: format.days(type.expectedDays.p85) }),
  ].filter(Boolean)
  return (
    <li className={styles.row}>
      <TypeIcon icon={type.icon} color={type.color} />
      <div className={styles.words}>
        <p className={styles.name}>
          {name} <PaceMark pace={type.pace} />
        </p>
        <p className={styles.muted}>{facts.join(' · ')}</p>
      </div>
      {whyNot === null && (
        <span className={styles.tools}>
          <IconButton label={t('settings:edit', { name })} icon={Pencil} size="s" onPress={onEdit} />
          <IconButton
            label={t('settings:archive', { name })}
            icon={Archive}
            size="s"
            onPress={() => doWithUndo({ type: 'ArchiveType', typeId: type.id }, t('settings:wasArchived', { name }))}
          />
        </span>
      )}
    </li>
  )
}
