import type { LabelId, MemberId, Pace, TypeId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState } from '../../lib/board/board-context.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TypeIcon } from '../../ui/type-icon.tsx'
import { type FlowFilters, WINDOWS } from './flow-filters.ts'
import styles from './flow-page.module.css'
import { useTypeLook } from './use-type-look.ts'

const ANY = 'any'

export interface FilterFieldsProps {
  readonly filters: FlowFilters
  readonly onChange: (filters: FlowFilters) => void
  /** Leaves the pace out, where both stand side by side. */
  readonly bothPaces?: boolean
}

/** Which items and days the page is about. */
export function FilterFields({ filters, onChange, bothPaces = false }: FilterFieldsProps) {
  const { t } = useTranslation('flow')
  return (
    <div className={styles.filters}>
      {!bothPaces && (
        <Segmented<Pace | typeof ANY>
          label={t('filters.pace')}
          options={[
            { id: ANY, label: t('filters.bothPaces') },
            { id: 'sprint', label: t('pace.sprint') },
            { id: 'marathon', label: t('pace.marathon') },
          ]}
          value={filters.pace ?? ANY}
          onChange={(pace) => onChange({ ...filters, pace: pace === ANY ? null : pace })}
        />
      )}
      <TypeSelect filters={filters} onChange={onChange} />
      <LabelSelect filters={filters} onChange={onChange} />
      <PersonSelect filters={filters} onChange={onChange} />
      <div className={styles.select}>
        <Select<string>
          label={t('filters.window')}
          options={WINDOWS.toReversed().map((days) => ({
            id: `${days}`,
            label: days === null ? t('filters.all') : t('filters.days', { count: days }),
          }))}
          value={`${filters.days}`}
          onChange={(id) => onChange({ ...filters, days: WINDOWS.find((days) => `${days}` === id) ?? null })}
        />
      </div>
    </div>
  )
}

function TypeSelect({ filters, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('flow')
  const lookOf = useTypeLook()
  const types = useBoardState((state) => state.visible.types)
  const options = [...types.keys()].map((id) => {
    const { name, icon, color } = lookOf(id)
    return { id, label: name, icon: <TypeIcon icon={icon} color={color} size="s" /> }
  })
  options.sort((a, b) => a.label.localeCompare(b.label))
  return (
    <div className={styles.select}>
      <Select<string>
        label={t('filters.type')}
        options={[{ id: ANY, label: t('filters.allTypes') }, ...options]}
        value={filters.typeId ?? ANY}
        onChange={(id) => onChange({ ...filters, typeId: id === ANY ? null : (id as TypeId) })}
      />
    </div>
  )
}

function LabelSelect({ filters, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('flow')
  const labels = useBoardState((state) => state.visible.labels)
  if (labels.size === 0) return null
  const options = [...labels.values()].map(({ id, name }) => ({ id, label: name }))
  options.sort((a, b) => a.label.localeCompare(b.label))
  return (
    <div className={styles.select}>
      <Select<string>
        label={t('filters.label')}
        options={[{ id: ANY, label: t('filters.allLabels') }, ...options]}
        value={filters.labelId ?? ANY}
        onChange={(id) => onChange({ ...filters, labelId: id === ANY ? null : (id as LabelId) })}
      />
    </div>
  )
}

function PersonSelect({ filters, onChange }: FilterFieldsProps) {
  const { t } = useTranslation('flow')
  const members = useBoardState((state) => state.visible.members)
  const options = [...members.values()].map(({ id, name }) => ({ id, label: name }))
  options.sort((a, b) => a.label.localeCompare(b.label))
  return (
    <div className={styles.select}>
      <Select<string>
        label={t('filters.person')}
        options={[{ id: ANY, label: t('filters.everybody') }, ...options, { id: 'none', label: t('filters.nobody') }]}
        value={filters.person ?? ANY}
        onChange={(id) => onChange({ ...filters, person: id === ANY ? null : (id as MemberId | 'none') })}
      />
    </div>
  )
}
