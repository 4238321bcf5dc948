import type { ItemType, Rejection, TypeFields, TypeId } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../lib/board/board-context.ts'
import { useExplain } from '../../../lib/board/use-explain.ts'
import { newId } from '../../../lib/new-id.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { NO_TEXT, toLocalText } from './local-text.ts'
import { LocalTextFields } from './local-text-fields.tsx'
import { ColorField, IconField } from './look-fields.tsx'
import styles from './settings.module.css'
import { TypeApprovers } from './type-approvers.tsx'
import { TypeChecklist } from './type-checklist.tsx'
import { TypeDefaults } from './type-defaults.tsx'

const NEW_TYPE: TypeFields = {
  name: NO_TEXT,
  icon: 'sparkles',
  color: 'blue',
  pace: 'sprint',
  service: 'standard',
  size: null,
  checklist: [],
  doneWhen: null,
  expectedDays: null,
  cadence: 'monthly',
  approvers: [],
  approvalRule: 'any',
}

export interface TypeDialogProps {
  /** Null = a new one. */
  readonly itemType: ItemType | null
  readonly onClose: () => void
}

/** A type of work. Cards that exist keep what they have: a type only shapes what is created after. */
export function TypeDialog({ itemType, onClose }: TypeDialogProps) {
  const { t } = useTranslation(['settings', 'common'])
  const dispatch = useDispatch()
  const explain = useExplain()
  const say = useLocalText()
  const [fields, setFields] = useState<TypeFields>(() => (itemType ? fieldsOf(itemType) : NEW_TYPE))
  const [isTried, setTried] = useState(false)
  const [refused, setRefused] = useState<Rejection | null>(null)
  const change = (changes: Partial<TypeFields>) => setFields((now) => ({ ...now, ...changes }))
  const name = toLocalText(fields.name)
  const isInOrder = !fields.expectedDays || fields.expectedDays.p50 <= fields.expectedDays.p85

  function save() {
    setTried(true)
    if (!name || !isInOrder) return
    const kept = {
      ...fields,
      name,
      doneWhen: fields.doneWhen && toLocalText(fields.doneWhen),
      checklist: written(fields),
    }
    const done = itemType
      ? dispatch({ type: 'EditType', typeId: itemType.id, changes: kept }, { quiet: true })
      : dispatch({ type: 'AddType', typeId: newId<TypeId>(), fields: kept }, { quiet: true })
    if (done.ok) onClose()
    else setRefused(done.reason)
  }

  return (
    <Dialog
      isOpen
      onClose={onClose}
      isDismissable={false}
      size="l"
      title={itemType ? t('settings:types.editTitle', { name: say(itemType.name) }) : t('settings:types.add')}
      lead={t('settings:types.editLead')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" onPress={save}>
            {itemType ? t('common:save') : t('settings:types.add')}
          </Button>
        </>
      }
    >
      <LocalTextFields
        label={t('settings:name')}
        value={fields.name}
        onChange={(text) => change({ name: text })}
        error={isTried && !name ? t('settings:nameMissing') : null}
      />
      <IconField
        label={t('settings:types.icon')}
        value={fields.icon}
        color={fields.color}
        onChange={(icon) => change({ icon })}
      />
      <ColorField label={t('settings:color')} value={fields.color} onChange={(color) => change({ color })} />
      <TypeDefaults fields={fields} onChange={change} isInOrder={isInOrder} />
      <LocalTextFields
        label={t('settings:types.doneWhen')}
        value={fields.doneWhen ?? NO_TEXT}
        onChange={(doneWhen) => change({ doneWhen })}
        optional
      />
      <TypeApprovers fields={fields} onChange={change} />
      <TypeChecklist checklist={fields.checklist} onChange={(checklist) => change({ checklist })} />
      {refused && (
        <p role="alert" className={styles.refused}>
          {explain(refused)}
        </p>
      )}
    </Dialog>
  )
}

function fieldsOf({ id: _id, archivedAt: _archivedAt, ...fields }: ItemType): TypeFields {
  return fields
}

/** The lines that hold words; those in one language stand for both. */
function written({ checklist }: TypeFields): TypeFields['checklist'] {
  return checklist.flatMap(({ text, mandatory }) => {
    const words = toLocalText(text)
    return words ? [{ text: words, mandatory }] : []
  })
}
