import type { LucideIcon } from 'lucide-react'
import { useId } from 'react'
import styles from './segmented.module.css'

export interface Segment<Id extends string> {
  readonly id: Id
  readonly label: string
  readonly icon?: LucideIcon | undefined
}

export interface SegmentedProps<Id extends string> {
  readonly label: string
  readonly options: readonly Segment<Id>[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** Leaves the group's label to screen readers. */
  readonly hideLabel?: boolean | undefined
}

/** One of two to four short choices, all in sight: density, period, mode. */
export function Segmented<Id extends string>(props: SegmentedProps<Id>) {
  const { label, options, value, onChange, hideLabel = false } = props
  const name = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={hideLabel ? styles.hiddenLegend : styles.legend}>{label}</legend>
      <div className={styles.track}>
        {options.map(({ id, label: words, icon: Icon }) => (
          <label key={id} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === value}
              onChange={() => onChange(id)}
              className={styles.radio}
            />
            {Icon && <Icon aria-hidden size={15} />}
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
