import type { Item } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { TextProperty } from './text-property.tsx'
import { useEditItem } from './use-edit-item.ts'

/** For whom it is. */
export function AudienceProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const { edit, whyNot } = useEditItem(item)
  const no = whyNot()
  return (
    <TextProperty
      label={t('audience')}
      placeholder={t('audienceHint')}
      value={item.audience}
      maxLength={200}
      whyNot={no}
      isWide
      onSave={(audience) => edit({ audience })}
    />
  )
}

/** Where it appears. */
export function ChannelProperty({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const { edit, whyNot } = useEditItem(item)
  const no = whyNot()
  return (
    <TextProperty
      label={t('channel')}
      placeholder={t('channelHint')}
      value={item.channel}
      maxLength={100}
      whyNot={no}
      onSave={(channel) => edit({ channel })}
    />
  )
}
