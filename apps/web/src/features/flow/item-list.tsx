import type { Item } from '@paceboard/domain'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { PaceMark } from '../../ui/pace-mark.tsx'
import { TypeIcon } from '../../ui/type-icon.tsx'
import styles from './item-list.module.css'
import { useTypeLook } from './use-type-look.ts'

const PAGE = 50

export interface ItemListProps {
  readonly items: readonly Item[]
  /** What stands at the end of a line, such as its days. */
  readonly remark?: (item: Item) => string
  readonly onOpen: (num: number) => void
}

/** Items by name, each opening its sheet. */
export function ItemList({ items, remark, onOpen }: ItemListProps) {
  const { t } = useTranslation('flow')
  const lookOf = useTypeLook()
  const [shown, setShown] = useState(PAGE)
  const rest = Math.min(PAGE, items.length - shown)
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item) => {
          const { icon, color } = lookOf(item.typeId)
          return (
            <li key={item.id}>
              <button type="button" className={styles.item} onClick={() => onOpen(item.num)}>
                <TypeIcon icon={icon} color={color} size="s" />
                <span className={styles.title}>{item.title}</span>
                {item.plan && <PaceMark pace={item.plan.pace} />}
                {remark && <span className={styles.remark}>{remark(item)}</span>}
              </button>
            </li>
          )
        })}
      </ul>
      {rest > 0 && (
        <Button variant="quiet" onPress={() => setShown(shown + PAGE)}>
          {t('dots.more', { count: rest })}
        </Button>
      )}
    </>
  )
}
