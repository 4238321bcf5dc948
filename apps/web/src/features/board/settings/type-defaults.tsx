import type { Cadence, Pace, Service, Size, TypeFields } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { NumberField } from '../../../ui/number-field.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import { Select } from '../../../ui/select.tsx'
import styles from './settings.module.css'

const PACES = ['sprint', 'marathon'] as const satisfies readonly Pace[]
const SERVICES = ['standard', 'fixed', 'expedite', 'intangible'] as const satisfies readonly Service[]
const SIZES = [1, 2, 3, 5, 8, 13] as const satisfies readonly Size[]
const CADENCES = ['weekly', 'biweekly', 'monthly'] as const satisfies readonly Cadence[]
const NO_SIZE = 'none'
const MOST_DAYS = 1000

export interface TypeDefaultsProps {
  readonly fields: TypeFields
  readonly onChange: (changes: Partial<TypeFields>) => void
  /** False when half of the cards would take longer than most. */
  readonly isInOrder: boolean
}

/** What a new card of a type begins with. */
export function TypeDefaults({ fields, onChange, isInOrder }: TypeDefaultsProps) {
  const { t } = useTranslation(['settings', 'item', 'common'])
  const { pace, service, size, expectedDays, cadence } = fields

  function expect(p50: number | null, p85: number | null) {
    const days = p85 ?? p50
    onChange({ expectedDays: days === null ? null : { p50: p50 ?? days, p85: days } })
  }

  return (
    <>
      <RadioCards
        label={t('common:pace.label')}
        value={pace}
        onChange={(next) => onChange({ pace: next })}
        options={PACES.map((id) => ({
          id,
          title: t(`common:pace.${id}`),
          text: t(`item:pace.meaning.${id}`),
          art: <PaceMark pace={id} show="mark" />,
        }))}
      />
      <div className={styles.pair}>
        <Select
          label={t('item:service')}
          options={SERVICES.map((id) => ({
            id,
            label: t(`item:services.${id}`),
            hint: t(`item:serviceHints.${id}`),
          }))}
          value={service}
          onChange={(next) => onChange({ service: next })}
        />
        <Select
          label={t('item:size')}
          options={[
            { id: NO_SIZE, label: t('item:sizeNone') },
            ...SIZES.map((count) => ({ id: String(count), label: t('item:points', { count }) })),
          ]}
          value={size === null ? NO_SIZE : String(size)}
          onChange={(id) => onChange({ size: SIZES.find((one) => String(one) === id) ?? null })}
        />
        {pace === 'marathon' && (
          <Select
            label={t('item:pace.cadence')}
            options={CADENCES.map((id) => ({ id, label: t(`item:pace.cadences.${id}`) }))}
            value={cadence}
            onChange={(next) => onChange({ cadence: next })}
          />
        )}
      </div>
      <div className={styles.pair}>
        <NumberField
          label={t('settings:types.p50')}
          value={expectedDays?.p50 ?? null}
          min={1}
          max={MOST_DAYS}
          onChange={(p50) => expect(p50, expectedDays?.p85 ?? null)}
          hint={t('settings:types.expectedHint')}
          error={isInOrder ? null : t('settings:types.expectedOrder')}
        />
        <NumberField
          label={t('settings:types.p85')}
          value={expectedDays?.p85 ?? null}
          min={1}
          max={MOST_DAYS}
          onChange={(p85) => expect(expectedDays?.p50 ?? null, p85)}
        />
      </div>
    </>
  )
}
