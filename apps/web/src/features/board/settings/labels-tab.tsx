import { COLORS, type Label, type LabelId, type Rejection } from '@paceboard/domain'
import { Archive, Pencil, Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { newId } from '../../../lib/new-id.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { useDoWithUndo } from '../use-moves.ts'
import { useWhyNot } from '../use-why-not.ts'
import { ColorField } from './look-fields.tsx'
import { ReadOnly } from './read-only.tsx'
import styles from './settings.module.css'

/** The labels that cards carry, such as campaigns. */
export function LabelsTab() {
  const { t } = useTranslation(['settings', 'common'])
  const dispatch = useDispatch()
  const doWithUndo = useDoWithUndo()
  const whyNot = useWhyNot()
  const labels = useBoard((board) => [...board.labels.values()].sort((a, b) => a.name.localeCompare(b.name)))
  const [edited, setEdited] = useState<Label | 'new' | null>(null)
  const no = whyNot({ type: 'AddLabel', labelId: '' as LabelId, name: '', color: '' })
  const live = labels.filter(({ archivedAt }) => archivedAt === null)
  const archived = labels.filter(({ archivedAt }) => archivedAt !== null)
  return (
    <div className={styles.tab}>
      <ReadOnly reason={no} />
      <Panel
        title={t('settings:labels.title')}
        lead={t('settings:labels.lead')}
        actions={
          <Button icon={Plus} disabledReason={no} onPress={() => setEdited('new')}>
            {t('settings:labels.add')}
          </Button>
        }
      >
        {live.length === 0 && <p className={styles.muted}>{t('settings:labels.none')}</p>}
        <ul className={styles.list}>
          {live.map((label) => (
            <li key={label.id} className={styles.row}>
              <span className={styles.words}>
                <LabelChip color={label.color}>{label.name}</LabelChip>
              </span>
              {no === null && (
                <span className={styles.tools}>
                  <IconButton
                    label={t('settings:edit', { name: label.name })}
                    icon={Pencil}
                    size="s"
                    onPress={() => setEdited(label)}
                  />
                  <IconButton
                    label={t('settings:archive', { name: label.name })}
                    icon={Archive}
                    size="s"
                    onPress={() =>
                      doWithUndo(
                        { type: 'ArchiveLabel', labelId: label.id },
                        t('settings:wasArchived', { name: label.name }),
                      )
                    }
                  />
                </span>
              )}
            </li>
          ))}
        </ul>
      </Panel>
      {archived.length > 0 && (
        <Panel title={t('settings:archived', { count: archived.length })}>
          <ul className={styles.list}>
            {archived.map((label) => (
              <li key={label.id} className={styles.row}>
                <span className={styles.words}>{label.name}</span>
                <Button
                  size="s"
                  disabledReason={no}
                  onPress={() => dispatch({ type: 'RestoreLabel', labelId: label.id })}
                >
                  {t('common:restore')}
                </Button>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {edited && <LabelDialog label={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </div>
  )
}

function LabelDialog({ label, onClose }: { readonly label: Label | null; readonly onClose: () => void }) {
  const { t } = useTranslation(['settings', 'common'])
  const dispatch = useDispatch()
  const explain = useExplain()
  const [name, setName] = useState(label?.name ?? '')
  const [color, setColor] = useState(label?.color ?? COLORS[0])
  const [isMissing, setMissing] = useState(false)
  const [refused, setRefused] = useState<Rejection | null>(null)
  const form = 'label-form'

  function save() {
    const words = name.trim()
    if (words === '') return setMissing(true)
    const done = label
      ? dispatch({ type: 'EditLabel', labelId: label.id, changes: { name: words, color } }, { quiet: true })
      : dispatch({ type: 'AddLabel', labelId: newId<LabelId>(), name: words, color }, { quiet: true })
    if (done.ok) onClose()
    else setRefused(done.reason)
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="s"
      title={label ? t('settings:labels.editTitle', { name: label.name }) : t('settings:labels.add')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form={form}>
            {label ? t('common:save') : t('settings:labels.add')}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className={styles.labelForm}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <TextField
          label={t('settings:name')}
          value={name}
          onChange={setName}
          maxLength={80}
          autoFocus
          error={refused ? explain(refused) : isMissing && name.trim() === '' ? t('settings:nameMissing') : null}
        />
        <ColorField label={t('settings:color')} value={color} onChange={setColor} />
      </form>
    </Dialog>
  )
}
