import type { Roles } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import styles from './start.module.css'

const ORDER = ['champion', 'member', 'stakeholder', 'cast'] as const satisfies readonly (keyof Roles)[]

/** What somebody will be on a board: each role with what it means. */
export function RoleLines({ roles }: { readonly roles: Roles }) {
  const { t } = useTranslation(['common', 'people'])
  return (
    <ul className={styles.roleLines}>
      {ORDER.filter((role) => roles[role]).map((role) => (
        <li key={role}>
          <strong>{t(`common:roles.${role}`)}</strong>
          <span className={styles.note}>{t(`people:roleLine.${role}`)}</span>
        </li>
      ))}
    </ul>
  )
}
