import type { CommandOf, IsoDate, Item } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState, useDispatch } from '../../../../lib/board/board-context.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { DateField } from '../../../../ui/date-field.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import { fromInput, toInput } from '../moment.ts'
import { Property } from '../property.tsx'
import { useDraft } from '../use-draft.ts'
import { useSettled } from '../use-settled.ts'
import styles from './fields.module.css'

/** The day it is due and the moment it is published. */
export function DateProperties({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const format = useFormat()
  const edit = (changes: CommandOf<'EditItem'>['changes']) => dispatch({ type: 'EditItem', itemId: item.id, changes })
  const no = whyNot({ type: 'EditItem', itemId: item.id, changes: {} })
  return (
    <>
      <Property label={t('dueDate')} whyNot={no} shown={item.dueDate ? format.longDay(item.dueDate) : '–'}>
        <DayInPlace label={t('dueDate')} value={item.dueDate} onSave={(dueDate) => edit({ dueDate })} />
      </Property>
      <Property label={t('publishAt')} whyNot={no} shown={item.publishAt ? format.dateTime(item.publishAt) : '–'}>
        <MomentInPlace item={item} onSave={(publishAt) => edit({ publishAt })} />
      </Property>
    </>
  )
}

export interface DayInPlaceProps {
  readonly label: string
  readonly value: IsoDate | null
  readonly onSave: (day: IsoDate | null) => void
  readonly min?: IsoDate | undefined
}

/** A day, saved when the typing has come to rest. */
export function DayInPlace({ label, value, onSave, min }: DayInPlaceProps) {
  const settled = useSettled(value, onSave)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to focus leaving the field inside
    <div className={styles.date} onBlur={settled.flush}>
      <DateField label={label} hideLabel value={settled.value} onChange={settled.onChange} min={min} />
    </div>
  )
}

function MomentInPlace({ item, onSave }: { readonly item: Item; readonly onSave: (at: number | null) => void }) {
  const { t } = useTranslation('item')
  const zone = useBoardState((state) => state.visible.settings.timezone)
  const saved = item.publishAt === null ? '' : toInput(item.publishAt, zone)
  const draft = useDraft(saved, (text) => {
    const at = fromInput(text, zone)
    if (text === '' || at !== null) onSave(at)
  })
  return (
    <input
      type="datetime-local"
      aria-label={t('publishAtIn', { zone })}
      max="2200-12-31T23:59"
      value={draft.value}
      onFocus={draft.onFocus}
      onChange={(event) => draft.onChange(event.target.value)}
      onBlur={draft.onBlur}
      className={styles.text}
    />
  )
}
