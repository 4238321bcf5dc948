import type { Member, MemberId } from '@paceboard/domain'
import { Avatar } from '../../../ui/avatar.tsx'
import { Select } from '../../../ui/select.tsx'

export interface PersonSelectProps {
  readonly label: string
  readonly people: readonly Member[]
  readonly value: MemberId | null
  readonly onChange: (id: MemberId) => void
  readonly error?: string | null | undefined
}

/** One person of the board. */
export function PersonSelect({ people, ...select }: PersonSelectProps) {
  const options = people.map((person) => ({
    id: person.id,
    label: person.name,
    icon: <Avatar person={person} size="s" decorative />,
  }))
  return <Select {...select} options={options} />
}
