import { DAY_MS, type Item } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoardState, useDispatch } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useNow } from '../../../lib/use-now.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { useWhyNot } from '../use-why-not.ts'

/** What must be known before anything else: it is archived, or it is blocked and since when. */
export function ItemBanners({ item }: { readonly item: Item }) {
  return (
    <>
      {item.archivedAt !== null && <ArchivedBanner item={item} archivedAt={item.archivedAt} />}
      {item.blocked && <BlockedBanner item={item} blocked={item.blocked} />}
    </>
  )
}

function ArchivedBanner({ item, archivedAt }: { readonly item: Item; readonly archivedAt: number }) {
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const format = useFormat()
  const restore = { type: 'RestoreItem', itemId: item.id } as const
  return (
    <Banner
      title={t('item:archived.title', { date: format.date(archivedAt) })}
      actions={
        <Button size="s" disabledReason={whyNot(restore)} onPress={() => dispatch(restore)}>
          {t('common:restore')}
        </Button>
      }
    >
      {t('item:archived.text')}
    </Banner>
  )
}

interface BlockedBannerProps {
  readonly item: Item
  readonly blocked: NonNullable<Item['blocked']>
}

function BlockedBanner({ item, blocked }: BlockedBannerProps) {
  const { t } = useTranslation(['item', 'board'])
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const format = useFormat()
  const now = useNow()
  const by = useBoardState(({ visible }) => (blocked.by ? visible.members.get(blocked.by)?.name : undefined))
  const days = Math.max(0, Math.floor((now - blocked.since) / DAY_MS))
  const unblock = { type: 'UnblockItem', itemId: item.id } as const
  const since = t('item:blocked.since', { count: days, date: format.date(blocked.since) })
  return (
    <Banner
      tone="refused"
      title={t('item:blocked.title', { reason: t(`board:blockReason.${blocked.reason}`) })}
      actions={
        item.archivedAt === null && (
          <Button size="s" disabledReason={whyNot(unblock)} onPress={() => dispatch(unblock)}>
            {t('item:blocked.unblock')}
          </Button>
        )
      }
    >
      {blocked.note && <p>{blocked.note}</p>}
      <p>{by ? t('item:blocked.by', { since, name: by }) : since}</p>
    </Banner>
  )
}
