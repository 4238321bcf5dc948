import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { Loading, ReadingFailed } from './not-read.tsx'

export interface BehindDialogProps<Answer> {
  readonly isOpen: boolean
  readonly title: string
  readonly lead: string | undefined
  readonly answer: UseQueryResult<Answer>
  /** What is shown once it is there; `open` shows an item by its number. */
  readonly list: (data: Answer, open: (num: number) => void) => ReactNode
  readonly onOpen: (num: number) => void
  readonly onClose: () => void
}

/** What a number counts: asked for when it opens, and each item one click away. */
export function BehindDialog<Answer>({
  isOpen,
  title,
  lead,
  answer,
  list,
  onOpen,
  onClose,
}: BehindDialogProps<Answer>) {
  const { data, error, refetch, isFetching } = answer
  // The sheet opens in the list's place: both at once would lie on each other.
  const open = (num: number) => {
    onClose()
    onOpen(num)
  }
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={title} lead={lead}>
      {data !== undefined ? (
        list(data, open)
      ) : error ? (
        <ReadingFailed onRetry={() => void refetch()} isRetrying={isFetching} />
      ) : (
        <Loading />
      )}
    </Dialog>
  )
}
