import type { ColumnId } from '@paceboard/domain'
import { useStore } from 'zustand'
import { dragStore } from '../drag/drag-store.ts'
import styles from './column.module.css'

export interface InsertionLineProps {
  readonly columnId: ColumnId
  readonly topOf: (index: number) => number
}

/** Where the card in the air would land. */
export function InsertionLine({ columnId, topOf }: InsertionLineProps) {
  const index = useStore(dragStore, ({ over }) => (over?.columnId === columnId ? over.index : null))
  if (index === null) return null
  return <span aria-hidden data-insertion={index} className={styles.line} style={{ top: topOf(index) }} />
}
