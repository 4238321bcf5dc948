import type { Roles } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { FieldError } from '../../../ui/field.tsx'
import styles from './people.module.css'
import { ROLE_KEYS } from './role-order.ts'

export interface RoleChecksProps {
  readonly label: string
  readonly value: Roles
  readonly onChange: (roles: Roles) => void
  /** Why one of the flags cannot be changed; null when it can. */
  readonly whyNot: (role: keyof Roles) => string | null
  readonly error?: string | null | undefined
}

/** The roles as flags to tick, each with what it means. */
export function RoleChecks({ label, value, onChange, whyNot, error }: RoleChecksProps) {
  const { t } = useTranslation(['people', 'common'])
  return (
    <fieldset className={styles.checks}>
      <legend className={styles.legend}>{label}</legend>
      {ROLE_KEYS.map((role) => {
        const reason = whyNot(role)
        return (
          <Checkbox
            key={role}
            label={t(`common:roles.${role}`)}
            hint={reason ?? t(`people:roleLine.${role}`)}
            isSelected={value[role]}
            isDisabled={reason !== null}
            onChange={(isSelected) => onChange({ ...value, [role]: isSelected })}
          />
        )
      })}
      {error && <FieldError>{error}</FieldError>}
    </fieldset>
  )
}
