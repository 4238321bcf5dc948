import type { Member, MemberId, Roles } from '@paceboard/domain'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { useWhyNot } from '../use-why-not.ts'
import { LockedNote } from './locked-note.tsx'
import { OwnerNow } from './owner-now.tsx'
import styles from './people.module.css'
import type { PeopleTask } from './people-page.tsx'

export interface RoleListProps {
  readonly members: readonly Member[]
  readonly onTask: (task: PeopleTask) => void
}

/** What each role is for, and who leads; the two leading roles are handed over from here. */
export function RoleList({ members, onTask }: RoleListProps) {
  const { t } = useTranslation(['people', 'common'])
  const format = useFormat()
  const whyNot = useWhyNot()
  const champions = members.filter(({ roles }) => roles.champion)
  const someone = champions[0]?.id ?? ('' as MemberId)
  const whyNotChampion = whyNot({ type: 'HandOverChampion', memberId: someone })
  return (
    <Panel title={t('people:roleList')} lead={t('people:roleListLead')}>
      <ul className={styles.roles}>
        <RoleEntry of="owner">
          <OwnerNow onHandOver={() => onTask({ kind: 'owner' })} />
        </RoleEntry>
        <RoleEntry of="champion">
          <p className={styles.holder}>{format.list(champions.map(({ name }) => name))}</p>
          <div>
            <Button
              size="s"
              disabledReason={whyNotChampion}
              aria-label={t('people:champion.title')}
              onPress={() => onTask({ kind: 'champion' })}
            >
              {t('people:hand.over')}
            </Button>
          </div>
          <LockedNote reason={whyNotChampion} />
        </RoleEntry>
        <RoleEntry of="member" />
        <RoleEntry of="stakeholder" />
        <RoleEntry of="cast" />
        <RoleEntry of="admin" />
      </ul>
    </Panel>
  )
}

interface RoleEntryProps {
  readonly of: keyof Roles | 'owner' | 'admin'
  readonly children?: ReactNode
}

function RoleEntry({ of: role, children }: RoleEntryProps) {
  const { t } = useTranslation(['people', 'common'])
  return (
    <li className={styles.role}>
      <h3 className={styles.roleName}>{t(`common:roles.${role}`)}</h3>
      <p className={styles.note}>{t(`people:roleLine.${role}`)}</p>
      {children}
    </li>
  )
}
