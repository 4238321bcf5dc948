import { COLORS, type Item, type Label, type LabelId } from '@paceboard/domain'
import { Plus, Tag } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useDispatch } from '../../../../lib/board/board-context.ts'
import { newId } from '../../../../lib/new-id.ts'
import { Button, IconButton } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/checkbox.tsx'
import { LabelChip } from '../../../../ui/label-chip.tsx'
import { Popover } from '../../../../ui/popover.tsx'
import { TextField } from '../../../../ui/text-field.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import { Property } from '../property.tsx'
import styles from './fields.module.css'

/** The labels on an item; a missing one is made on the spot. */
export function LabelProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const labels = useBoard((board) =>
    item.labelIds.map((id) => board.labels.get(id)).filter((label) => label !== undefined),
  )
  const no = whyNot({ type: 'UnlabelItem', itemId: item.id, labelId: '' as LabelId })
  const names = labels.map(({ name }) => name).join(', ')
  return (
    <Property label={t('labels')} whyNot={no} shown={names || '–'} isWide>
      <span className={styles.chips}>
        {labels.map(({ id, name, color }) => (
          <LabelChip
            key={id}
            color={color}
            onRemove={() => dispatch({ type: 'UnlabelItem', itemId: item.id, labelId: id })}
          >
            {name}
          </LabelChip>
        ))}
        <Popover label={t('chooseLabels')} trigger={<IconButton label={t('chooseLabels')} icon={Tag} size="s" />}>
          <LabelPicker item={item} />
        </Popover>
      </span>
    </Property>
  )
}

function LabelPicker({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const [wanted, setWanted] = useState('')
  const labels = useBoard((board) => [...board.labels.values()].filter(({ archivedAt }) => archivedAt === null))
  const name = wanted.trim()
  const matches = labels.filter((label) => includes(label, name))
  const isNew = name !== '' && !labels.some((label) => label.name.toLowerCase() === name.toLowerCase())
  const color = COLORS[labels.length % COLORS.length] ?? COLORS[0]
  const add = (labelId: LabelId) => ({ type: 'AddLabel', labelId, name, color }) as const

  function create() {
    const labelId = newId<LabelId>()
    setWanted('')
    dispatch({ type: 'Batch', commands: [add(labelId), { type: 'LabelItem', itemId: item.id, labelId }] })
  }

  return (
    <form
      className={styles.picker}
      onSubmit={(event) => {
        event.preventDefault()
        if (isNew) create()
      }}
    >
      <TextField
        label={t('labelName')}
        value={wanted}
        onChange={setWanted}
        maxLength={80}
        autoComplete="off"
        autoFocus
      />
      <div className={styles.pickList}>
        {matches.map((label) => (
          <Checkbox
            key={label.id}
            label={<LabelChip color={label.color}>{label.name}</LabelChip>}
            isSelected={item.labelIds.includes(label.id)}
            onChange={(isOn) =>
              dispatch({ type: isOn ? 'LabelItem' : 'UnlabelItem', itemId: item.id, labelId: label.id })
            }
          />
        ))}
      </div>
      {isNew && (
        <Button type="submit" size="s" icon={Plus} disabledReason={whyNot(add('' as LabelId))}>
          {t('createLabel', { name })}
        </Button>
      )}
    </form>
  )
}

function includes(label: Label, wanted: string): boolean {
  return label.name.toLowerCase().includes(wanted.toLowerCase())
}
