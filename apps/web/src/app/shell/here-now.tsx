import type { ItemId, Member, MemberId } from '@paceboard/domain'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { itemAddress } from '../../features/board/item-address.ts'
import { useBoard, useBoardState, usePresence } from '../../lib/board/board-context.ts'
import type { PresenceState } from '../../lib/board/presence-store.ts'
import { useFormat } from '../../lib/use-format.ts'
import { PHONE, useMedia } from '../../lib/use-media.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { AnchoredPopover } from '../../ui/popover.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import styles from './here-now.module.css'

const MOST = 4
const MOST_ON_PHONE = 1

/** The others who have the board open; a click says what each is looking at. Nothing while one is alone. */
export function HereNow() {
  const { t } = useTranslation('presence')
  const format = useFormat()
  const isPhone = useMedia(PHONE)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  // When the last one leaves, whoever reads the list keeps it, and the button that focus returns to.
  const [isHeld, setHeld] = useState(false)
  const ids = usePresence((state) => state.people)
  const people = useBoard((board) => ids.map((id) => board.members.get(id)).filter((one) => one !== undefined))
  if (people.length === 0 && !isOpen && !isHeld) return null
  const label =
    people.length === 0 ? t('alone') : t('hereNames', { names: format.list(people.map(({ name }) => name)) })
  const shown = people.slice(0, isPhone ? MOST_ON_PHONE : MOST)
  return (
    <>
      <Tooltip text={label} placement="bottom">
        <Button
          ref={button}
          variant="quiet"
          aria-label={label}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          className={styles.button}
          onPress={() => {
            setOpen(true)
            setHeld(true)
          }}
          onBlur={() => {
            if (!isOpen) setHeld(false)
          }}
        >
          <span className={styles.stack}>
            {shown.map((person) => (
              <Avatar key={person.id} person={person} decorative />
            ))}
            {people.length === 0 && <Avatar person={null} decorative />}
            {people.length > shown.length && <span className={styles.more}>+{people.length - shown.length}</span>}
          </span>
        </Button>
      </Tooltip>
      <AnchoredPopover anchor={button} label={t('here')} placement="bottom end" isOpen={isOpen} onOpenChange={setOpen}>
        <h3 className={styles.title}>{t('here')}</h3>
        {people.length === 0 ? (
          <p className={styles.alone}>{t('alone')}</p>
        ) : (
          <ul className={styles.list}>
            {people.map((person) => (
              <PersonHere key={person.id} person={person} onOpen={() => setOpen(false)} />
            ))}
          </ul>
        )}
      </AnchoredPopover>
    </>
  )
}

function PersonHere({ person, onOpen }: { readonly person: Member; readonly onOpen: () => void }) {
  const { t } = useTranslation('presence')
  const boardId = useBoardState((state) => state.boardId)
  const itemId = usePresence(({ onItem }) => itemOf(onItem, person.id))
  const item = useBoardState(({ visible }) => (itemId ? visible.items.get(itemId) : undefined))
  return (
    <li className={styles.person}>
      <Avatar person={person} decorative />
      <span className={styles.words}>
        <span className={styles.name}>{person.name}</span>
        {item && (
          <Link href={itemAddress(boardId, item.num)} onClick={onOpen} className={styles.item ?? ''}>
            {t('hasOpen', { title: item.title })}
          </Link>
        )}
      </span>
    </li>
  )
}

/** The item that somebody has open; of several, one. */
function itemOf(onItem: PresenceState['onItem'], memberId: MemberId): ItemId | null {
  for (const [itemId, members] of onItem) if (members.includes(memberId)) return itemId
  return null
}
