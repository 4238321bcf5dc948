import {
  type Column,
  type ColumnFields,
  type ColumnId,
  type ColumnKind,
  columnsInOrder,
  PHASE_BY_KIND,
  type Rejection,
  type SingleCommand,
} from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { newId } from '../../../lib/new-id.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { Select } from '../../../ui/select.tsx'
import { NO_TEXT, toLocalText } from './local-text.ts'
import { LocalTextFields } from './local-text-fields.tsx'
import styles from './settings.module.css'

const KINDS = Object.keys(PHASE_BY_KIND) as ColumnKind[]
const FIRST = 'first'

export interface ColumnDialogProps {
  /** Null = a new one. */
  readonly column: Column | null
  readonly onClose: () => void
}

/** A column's name, what it is for, and the rules to enter and leave it. */
export function ColumnDialog({ column, onClose }: ColumnDialogProps) {
  const { t } = useTranslation(['settings', 'imports', 'common'])
  const dispatch = useDispatch()
  const explain = useExplain()
  const say = useLocalText()
  const columns = useBoard(columnsInOrder)
  const [name, setName] = useState(column?.name ?? NO_TEXT)
  const [kind, setKind] = useState<ColumnKind>(column?.kind ?? 'active')
  const [entry, setEntry] = useState(column?.entryPolicy ?? NO_TEXT)
  const [exit, setExit] = useState(column?.exitPolicy ?? NO_TEXT)
  const [after, setAfter] = useState<string>(() => placeFor(columns, 'active')?.id ?? FIRST)
  const [isMissing, setMissing] = useState(false)
  const [refused, setRefused] = useState<Rejection | null>(null)

  function save() {
    const named = toLocalText(name)
    if (!named) return setMissing(true)
    const fields = { name: named, kind, entryPolicy: toLocalText(entry), exitPolicy: toLocalText(exit) }
    const done = dispatch({ type: 'Batch', commands: commandsFor(column, fields, after) }, { quiet: true })
    if (done.ok) onClose()
    else setRefused(done.reason)
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      title={column ? t('settings:columns.editTitle', { name: say(column.name) }) : t('settings:columns.add')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {column ? t('common:save') : t('settings:columns.add')}
          </Button>
        </>
      }
    >
      <LocalTextFields
        label={t('settings:name')}
        value={name}
        onChange={setName}
        error={isMissing && !toLocalText(name) ? t('settings:nameMissing') : null}
      />
      <Select
        label={t('settings:columns.kind')}
        options={KINDS.map((id) => ({
          id,
          label: t(`imports:kinds.${id}.name`),
          hint: t(`imports:kinds.${id}.hint`),
        }))}
        value={kind}
        onChange={(next) => {
          setKind(next)
          setAfter(placeFor(columns, next)?.id ?? FIRST)
        }}
        hint={column ? t('settings:columns.kindHint') : undefined}
      />
      {!column && (
        <Select
          label={t('settings:columns.after')}
          options={[
            { id: FIRST, label: t('settings:columns.first') },
            ...columns.map((one) => ({ id: one.id as string, label: say(one.name) })),
          ]}
          value={after}
          onChange={setAfter}
        />
      )}
      <LocalTextFields
        label={t('settings:columns.entry')}
        value={entry}
        onChange={setEntry}
        optional
        hint={t('settings:columns.entryHint')}
      />
      <LocalTextFields label={t('settings:columns.exit')} value={exit} onChange={setExit} optional />
      {refused && (
        <p role="alert" className={styles.refused}>
          {explain(refused)}
        </p>
      )}
    </Dialog>
  )
}

function commandsFor(column: Column | null, fields: ColumnFields, after: string): SingleCommand[] {
  if (column) return [{ type: 'EditColumn', columnId: column.id, changes: fields }]
  const columnId = newId<ColumnId>()
  const { name, kind, entryPolicy, exitPolicy } = fields
  return [
    { type: 'AddColumn', columnId, name, kind, after: after === FIRST ? null : (after as ColumnId) },
    { type: 'EditColumn', columnId, changes: { entryPolicy, exitPolicy } },
  ]
}

/** Where a new column fits: behind the last of its kind, else of its phase or of those before. */
function placeFor(columns: readonly Column[], kind: ColumnKind): Column | undefined {
  const order = ['notStarted', 'started', 'done'] as const
  const phase = order.indexOf(PHASE_BY_KIND[kind])
  const alike = columns.findLast((column) => column.kind === kind)
  return alike ?? columns.findLast((column) => order.indexOf(PHASE_BY_KIND[column.kind]) <= phase)
}
