import type { Instant, IsoDate, Item } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../../../lib/board/board-context.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { DateField } from '../../../../ui/date-field.tsx'
import { TimeField } from '../../../../ui/time-field.tsx'
import { useToday } from '../../use-why-not.ts'
import { fromInput, toInput } from '../moment.ts'
import { Property } from '../property.tsx'
import { useDraft } from '../use-draft.ts'
import { useSettled } from '../use-settled.ts'
import styles from './fields.module.css'
import { useEditItem } from './use-edit-item.ts'

export function DueProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const format = useFormat()
  const today = useToday()
  const { edit, whyNot } = useEditItem(item)
  const no = whyNot()
  return (
    <Property label={t('dueDate')} whyNot={no} shown={item.dueDate ? format.day(item.dueDate, today) : '–'}>
      <DayInPlace label={t('dueDate')} value={item.dueDate} onSave={(dueDate) => edit({ dueDate })} />
    </Property>
  )
}

export function PublishProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const format = useFormat()
  const { edit, whyNot } = useEditItem(item)
  const no = whyNot()
  return (
    <Property label={t('publishAt')} whyNot={no} shown={item.publishAt ? format.dateTime(item.publishAt) : '–'} isWide>
      <MomentInPlace item={item} onSave={(publishAt) => edit({ publishAt })} />
    </Property>
  )
}

export interface DayInPlaceProps {
  readonly label: string
  readonly value: IsoDate | null
  readonly onSave: (day: IsoDate | null) => void
  readonly min?: IsoDate | undefined
  readonly mayClear?: boolean | undefined
}

/** A day, saved when the typing has come to rest. */
export function DayInPlace({ label, value, onSave, min, mayClear }: DayInPlaceProps) {
  const settled = useSettled(value, onSave)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to focus leaving the field inside
    <div
      className={styles.date}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) settled.flush()
      }}
    >
      <DateField label={label} hideLabel value={settled.value} onChange={settled.onChange} {...{ min, mayClear }} />
    </div>
  )
}

/** The morning hour that a day without an hour gets. */
const DEFAULT_TIME = '09:00'

/** A day and an hour in the board's zone; choosing a day is enough. */
function MomentInPlace({ item, onSave }: { readonly item: Item; readonly onSave: (at: Instant | null) => void }) {
  const { t } = useTranslation('item')
  const zone = useBoardState((state) => state.visible.settings.timezone)
  const [day = null, time = ''] = item.publishAt === null ? [] : toInput(item.publishAt, zone).split('T')
  const draft = useDraft(time, (typed) => {
    const at = day === null ? null : fromInput(`${day}T${typed}`, zone)
    if (at !== null) onSave(at)
  })
  return (
    <div className={styles.moment}>
      <DayInPlace
        label={t('publishDay')}
        value={day}
        onSave={(chosen) => onSave(chosen === null ? null : fromInput(`${chosen}T${time || DEFAULT_TIME}`, zone))}
      />
      {day !== null && (
        <div className={styles.time}>
          <TimeField
            label={t('publishTime', { zone })}
            hideLabel
            value={draft.value}
            onFocus={draft.onFocus}
            onChange={draft.onChange}
            onBlur={draft.onBlur}
          />
        </div>
      )}
    </div>
  )
}
