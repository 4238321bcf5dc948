import type { Item } from '@paceboard/domain'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Tabs } from '../../../ui/tabs.tsx'
import { Activity } from './activity/activity.tsx'
import styles from './item-sheet.module.css'
import { useItemPlace } from './use-item-place.ts'
import { Comments } from './words/comments.tsx'

/** What people say about an item, and what happened to it; the address may name either. */
export function Talk({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const place = useItemPlace()
  const element = useRef<HTMLDivElement>(null)
  const [tab, setTab] = useState<'comments' | 'activity'>('comments')
  useEffect(() => {
    if (place === null || place.part === 'approval') return
    setTab(place.part)
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [place])
  return (
    <div ref={element} className={styles.talk}>
      <Tabs
        label={t('talk')}
        selected={tab}
        onChange={setTab}
        items={[
          {
            id: 'comments',
            label: t('comments.title'),
            count: item.comments.length > 0 ? String(item.comments.length) : undefined,
            content: <Comments item={item} />,
          } as const,
          { id: 'activity', label: t('activity'), content: <Activity item={item} /> } as const,
        ]}
      />
    </div>
  )
}
