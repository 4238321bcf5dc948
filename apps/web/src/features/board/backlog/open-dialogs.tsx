import { rankedColumn } from '@paceboard/domain'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { useBoardState } from '../../../lib/board/board-context.ts'
import { focusCard } from '../focus-store.ts'
import { backlogDialogs, closeDialogs } from './backlog-dialogs.ts'
import { RankDialog } from './rank-dialog.tsx'
import { SuggestRankDialog } from './suggest-rank-dialog.tsx'
import { useRank } from './use-rank.ts'

/** The question that is open, whatever became of the line it was asked on. */
export function OpenDialogs() {
  const { suggesting, ranking } = useStore(backlogDialogs)
  const item = useBoardState(({ visible }) => (suggesting === null ? undefined : visible.items.get(suggesting)))
  const { rank } = useRank(useBoardState(({ visible }) => rankedColumn(visible).id))
  useEffect(() => closeDialogs, [])
  const [first, ...others] = ranking
  if (item) {
    return (
      <SuggestRankDialog
        item={item}
        onClose={() => {
          closeDialogs()
          focusCard(item.id)
        }}
      />
    )
  }
  if (first === undefined) return null
  return (
    <RankDialog
      itemIds={[first, ...others]}
      onClose={() => {
        closeDialogs()
        focusCard(first)
      }}
      onRank={(wanted) => rank(ranking, wanted)}
    />
  )
}
