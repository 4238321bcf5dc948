import { COLORS, TYPE_ICONS } from '@paceboard/domain'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { toHue } from '../../../lib/hue.ts'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import styles from './settings.module.css'

export interface ColorFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (color: (typeof COLORS)[number]) => void
  readonly isDisabled?: boolean | undefined
}

/** One colour of the palette, each with its name. */
export function ColorField({ label, value, onChange, isDisabled = false }: ColorFieldProps) {
  const { t } = useTranslation('settings')
  const group = useId()
  return (
    <fieldset className={styles.swatches} disabled={isDisabled}>
      <legend className={styles.legend}>{label}</legend>
      {COLORS.map((color) => (
        <label key={color} data-hue={toHue(color)} className={styles.swatch} title={t(`colors.${color}`)}>
          <input
            type="radio"
            name={group}
            aria-label={t(`colors.${color}`)}
            checked={color === value}
            onChange={() => onChange(color)}
          />
          <span aria-hidden className={styles.dot} />
        </label>
      ))}
    </fieldset>
  )
}

export interface IconFieldProps {
  readonly label: string
  readonly value: string
  readonly color: string
  readonly onChange: (icon: (typeof TYPE_ICONS)[number]) => void
}

/** One picture of those that types of work choose from. */
export function IconField({ label, value, color, onChange }: IconFieldProps) {
  const { t } = useTranslation('settings')
  const group = useId()
  return (
    <fieldset className={styles.swatches}>
      <legend className={styles.legend}>{label}</legend>
      {TYPE_ICONS.map((icon) => (
        <label key={icon} className={styles.swatch} title={t(`icons.${icon}`)}>
          <input
            type="radio"
            name={group}
            aria-label={t(`icons.${icon}`)}
            checked={icon === value}
            onChange={() => onChange(icon)}
          />
          <TypeIcon icon={icon} color={color} />
        </label>
      ))}
    </fieldset>
  )
}
