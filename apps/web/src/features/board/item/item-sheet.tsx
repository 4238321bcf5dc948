import type { Item, ItemId } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBoardClient, useBoardState, useDispatch, useItem } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { ErrorState } from '../../../ui/error-state.tsx'
import { LabelChip } from '../../../ui/label-chip.tsx'
import { PaceMark } from '../../../ui/pace-mark.tsx'
import { Sheet } from '../../../ui/sheet.tsx'
import { TypeIcon } from '../../../ui/type-icon.tsx'
import { ApprovalSection } from '../approval/approval-section.tsx'
import { AlsoOpen } from '../presence/also-open.tsx'
import { useWhyNot } from '../use-why-not.ts'
import { Checklist } from './checklist/checklist.tsx'
import { DateRiskLine } from './date-risk-line.tsx'
import { ChoiceProperties } from './fields/choice-properties.tsx'
import { DueProperty, PublishProperty } from './fields/date-properties.tsx'
import { LabelProperty } from './fields/label-property.tsx'
import { PeopleProperties } from './fields/people-properties.tsx'
import { AudienceProperty, ChannelProperty } from './fields/word-properties.tsx'
import { InlineText } from './inline-text.tsx'
import { ItemBanners } from './item-banners.tsx'
import { ItemMenu } from './item-menu.tsx'
import styles from './item-sheet.module.css'
import { MoveToMenu } from './move-to-menu.tsx'
import { PaceSection } from './pace/pace-section.tsx'
import { Properties, SaidAbove } from './property.tsx'
import { Talk } from './talk.tsx'
import { Description } from './words/description.tsx'

export interface ItemSheetProps {
  /** The item's number on its board, as in the address. */
  readonly num: number
  readonly onClose: () => void
}

/** Everything about one item, beside the board that goes on living. */
export function ItemSheet({ num, onClose }: ItemSheetProps) {
  const { t } = useTranslation('item')
  const itemId = useItemId(num)
  if (itemId === null) {
    return (
      <Sheet label={t('gone.title')} onClose={onClose} header={t('number', { num })}>
        <ErrorState title={t('gone.title')} advice={t('gone.advice')} />
      </Sheet>
    )
  }
  return <OpenItem key={itemId} itemId={itemId} onClose={onClose} />
}

/** The item with that number; null when the board has none. Numbers never change, so it is searched for once. */
function useItemId(num: number): ItemId | null {
  const { store } = useBoardClient()
  const [known] = useState(() => new Map<number, ItemId>())
  return useBoardState(() => {
    const { items } = store.getState().visible
    const before = known.get(num)
    if (before && items.get(before)?.num === num) return before
    for (const item of items.values()) {
      if (item.num !== num) continue
      known.set(num, item.id)
      return item.id
    }
    return null
  })
}

function OpenItem({ itemId, onClose }: { readonly itemId: ItemId; readonly onClose: () => void }) {
  const item = useItem(itemId)
  const whyNot = useWhyNot()
  if (!item) return null
  return (
    <Sheet
      label={item.title}
      subject={item.id}
      size="m"
      onClose={onClose}
      header={<SheetHeader item={item} />}
      actions={<ItemMenu item={item} />}
    >
      <SaidAbove value={whyNot({ type: 'EditItem', itemId, changes: {} })}>
        <div className={styles.body}>
          <AlsoOpen itemId={itemId} />
          <ItemBanners item={item} />
          <ItemTitle item={item} />
          <Properties>
            <PeopleProperties item={item} />
            <ChoiceProperties item={item} />
            <DueProperty item={item} />
            <ChannelProperty item={item} />
            <PublishProperty item={item} />
            <AudienceProperty item={item} />
            <LabelProperty item={item} />
          </Properties>
          <DateRiskLine item={item} />
          <ApprovalSection item={item} />
          <PaceSection item={item} />
          <Description item={item} />
          <Checklist item={item} />
          <Talk item={item} />
        </div>
      </SaidAbove>
    </Sheet>
  )
}

function SheetHeader({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const say = useLocalText()
  const type = useBoardState(({ visible }) => visible.types.get(item.typeId))
  return (
    <>
      {type && <TypeIcon icon={type.icon} color={type.color} size="s" />}
      <span className={styles.kind}>{type && say(type.name)}</span>
      <span>{t('number', { num: item.num })}</span>
      {item.plan && <PaceMark pace={item.plan.pace} />}
      {item.service === 'expedite' && <LabelChip tone="attention">{t('services.expedite')}</LabelChip>}
    </>
  )
}

function ItemTitle({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const command = (title: string) => ({ type: 'EditItem', itemId: item.id, changes: { title } }) as const
  const no = whyNot(command(item.title))
  return (
    <div className={styles.titleBlock}>
      <InlineText
        label={t('title')}
        value={item.title}
        maxLength={300}
        size="title"
        isReadOnly={no !== null}
        onSave={(title) => dispatch(command(title))}
      />
      <div className={styles.state}>
        {item.archivedAt === null && <MoveToMenu item={item} />}
        {no && item.archivedAt === null && <p className={styles.readOnly}>{no}</p>}
      </div>
    </div>
  )
}
