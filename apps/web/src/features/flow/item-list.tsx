import type { Item } from '@paceboard/domain'
import { PaceMark } from '../../ui/pace-mark.tsx'
import { TypeIcon } from '../../ui/type-icon.tsx'
import styles from './item-list.module.css'
import { PagedList } from './paged-list.tsx'
import { useTypeLook } from './use-type-look.ts'

export interface ItemListProps {
  readonly items: readonly Item[]
  /** What stands at the end of a line, such as its days. */
  readonly remark?: (item: Item) => string
  readonly onOpen: (num: number) => void
}

/** Items by name, each opening its sheet. */
export function ItemList({ items, remark, onOpen }: ItemListProps) {
  const lookOf = useTypeLook()
  return (
    <PagedList
      rows={items}
      rowId={({ id }) => id}
      row={(item) => {
        const { icon, color } = lookOf(item.typeId)
        return (
          <button type="button" className={styles.item} onClick={() => onOpen(item.num)}>
            <TypeIcon icon={icon} color={color} size="s" />
            <span className={styles.title}>{item.title}</span>
            {item.plan && <PaceMark pace={item.plan.pace} />}
            {remark && <span className={styles.remark}>{remark(item)}</span>}
          </button>
        )
      }}
    />
  )
}
