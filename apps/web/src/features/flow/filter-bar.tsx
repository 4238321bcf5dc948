import type { Pace, TypeId } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { TypeIcon } from '../../ui/type-icon.tsx'
import { type FlowFilters, WINDOWS } from './flow-filters.ts'
import styles from './flow-page.module.css'
import { useTypeLook } from './use-type-look.ts'

const ANY = 'any'

export type View = 'chart' | 'table'

export interface FilterBarProps {
  readonly filters: FlowFilters
  /** To choose from. */
  readonly typeIds: readonly TypeId[]
  readonly view: View
  readonly onChange: (filters: FlowFilters) => void
  readonly onView: (view: View) => void
}

/** What the page shows, and how. */
export function FilterBar({ filters, typeIds, view, onChange, onView }: FilterBarProps) {
  const { t } = useTranslation('flow')
  const lookOf = useTypeLook()
  const types = typeIds.map((id) => {
    const { name, icon, color } = lookOf(id)
    return { id, label: name, icon: <TypeIcon icon={icon} color={color} size="s" /> }
  })
  types.sort((a, b) => a.label.localeCompare(b.label))
  return (
    <div className={styles.filters}>
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
      <div className={styles.select}>
        <Select<string>
          label={t('filters.type')}
          options={[{ id: ANY, label: t('filters.allTypes') }, ...types]}
          value={filters.typeId ?? ANY}
          onChange={(id) => onChange({ ...filters, typeId: id === ANY ? null : (id as TypeId) })}
        />
      </div>
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
      <Segmented<View>
        label={t('view.label')}
        options={[
          { id: 'chart', label: t('view.chart') },
          { id: 'table', label: t('view.table') },
        ]}
        value={view}
        onChange={onView}
      />
    </div>
  )
}
