import { type Member, marketingOwnerAt } from '@paceboard/domain'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState } from '../../../lib/board/board-context.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Panel } from '../../../ui/panel.tsx'
import { MemberRow } from './member-row.tsx'
import { openWork } from './open-work.ts'
import styles from './people.module.css'
import type { PeopleTask } from './people-page.tsx'

export interface MemberListProps {
  readonly members: readonly Member[]
  readonly onTask: (task: PeopleTask) => void
}

/** Everyone on the board, with roles and the work in their hands. */
export function MemberList({ members, onTask }: MemberListProps) {
  const { t } = useTranslation('people')
  const now = useNow()
  const items = useBoardState((state) => state.visible.items)
  const columns = useBoardState((state) => state.visible.columns)
  const owner = useBoard((board) => marketingOwnerAt(board, now))
  const ownerName = useBoard((board) => board.members.get(owner)?.name ?? null)
  const holder = useBoardState((state) => state.visible.owner.holderId)
  const work = useMemo(() => openWork({ items, columns }), [items, columns])
  return (
    <Panel title={t('members')}>
      <ul className={styles.members}>
        {members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            isOwner={member.id === owner}
            coveredBy={member.id === holder && member.id !== owner ? ownerName : null}
            openCards={work.get(member.id) ?? 0}
            onTask={onTask}
          />
        ))}
      </ul>
    </Panel>
  )
}
