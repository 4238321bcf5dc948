import type { Member } from '@paceboard/domain'
import { AtSign } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../../../../ui/button.tsx'
import { Menu } from '../../../../ui/menu.tsx'

export interface MentionMenuProps {
  readonly people: readonly Member[]
  readonly onChoose: (name: string) => void
}

/** Names a person in a comment; the name may be typed after @ just as well. */
export function MentionMenu({ people, onChoose }: MentionMenuProps) {
  const { t } = useTranslation('item')
  return (
    <Menu
      label={t('comments.mention')}
      trigger={<IconButton label={t('comments.mention')} icon={AtSign} size="s" />}
      sections={[
        {
          id: 'people',
          items: people.map(({ id, name }) => ({ id, label: name, onAction: () => onChoose(name) })),
        },
      ]}
    />
  )
}
