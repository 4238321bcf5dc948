import { UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { cx } from '../lib/cx.ts'
import { hueOfId } from '../lib/hue.ts'
import { initials } from '../lib/initials.ts'
import styles from './avatar.module.css'

export interface Person {
  readonly id: string
  readonly name: string
}

export interface AvatarProps {
  /** Null draws an empty seat: no one yet. */
  readonly person: Person | null
  readonly size?: 's' | 'm' | 'l' | undefined
  /** True where the name is written beside it. */
  readonly decorative?: boolean | undefined
}

/** A person as initials on a colour that is theirs everywhere. */
export function Avatar({ person, size = 'm', decorative = false }: AvatarProps) {
  const { t } = useTranslation('ui')
  const words = person?.name ?? t('nobody')
  const label = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words, title: words }
  if (!person) {
    return (
      <span {...label} className={cx(styles.avatar, styles.empty, styles[size])}>
        <UserRound aria-hidden />
      </span>
    )
  }
  return (
    <span {...label} data-hue={hueOfId(person.id)} className={cx(styles.avatar, styles[size])}>
      {initials(person.name)}
    </span>
  )
}

export interface AvatarStackProps {
  readonly people: readonly Person[]
  /** How many are drawn before '+n'. */
  readonly most?: number | undefined
  readonly size?: 's' | 'm' | 'l' | undefined
  /** Accessible name: 'On this board now'. */
  readonly label: string
}

/** Several people, overlapping. */
export function AvatarStack({ people, most = 4, size = 'm', label }: AvatarStackProps) {
  const { t } = useTranslation('ui')
  const shown = people.length > most ? people.slice(0, most - 1) : people
  const hidden = people.slice(shown.length)
  const more = t('morePeople', { count: hidden.length })
  return (
    <ul aria-label={label} className={styles.stack}>
      {shown.map((person) => (
        <li key={person.id}>
          <Avatar person={person} size={size} />
        </li>
      ))}
      {hidden.length > 0 && (
        <li>
          <span
            role="img"
            aria-label={more}
            title={hidden.map((person) => person.name).join(', ')}
            className={cx(styles.avatar, styles.more, styles[size])}
          >
            +{hidden.length}
          </span>
        </li>
      )}
    </ul>
  )
}
