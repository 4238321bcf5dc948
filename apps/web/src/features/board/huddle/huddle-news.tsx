import type { OverridesAnswer } from '@paceboard/contract'
import { addDays, columnsInOrder, daysBetween, type IsoDate, type Item, itemsIn, localDate } from '@paceboard/domain'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../../lib/api.ts'
import { useBoard, useBoardState } from '../../../lib/board/board-context.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { columnRoom } from '../column/column-room.ts'
import { useToday } from '../use-why-not.ts'
import styles from './huddle.module.css'
import { overdueApprovals } from './overdue-approvals.ts'

export interface HuddleNewsProps {
  /** The day of the last huddle. */
  readonly since: IsoDate
  readonly onOpen: (num: number) => void
}

/** Before the walk: what was finished, which columns are over their limit, whose answers are overdue, and who went over one and why. */
export function HuddleNews({ since, onOpen }: HuddleNewsProps) {
  const { t } = useTranslation('huddle')
  const format = useFormat()
  const today = useToday()
  const day =
    since === addDays(today, -1) ? format.relativeDay(since, today) : t('news.the', { day: format.day(since, today) })
  return (
    <div className={styles.news}>
      <NewsList title={t('news.finished', { day })} none={t('news.noneFinished')}>
        {useFinished(since).map((item) => (
          <li key={item.id}>
            <button type="button" onClick={() => onOpen(item.num)}>
              {item.title}
            </button>
          </li>
        ))}
      </NewsList>
      <OverLimit />
      <LateAnswers today={today} onOpen={onOpen} />
      <Overrides since={since} day={day} onOpen={onOpen} />
    </div>
  )
}

interface NewsListProps {
  readonly title: string
  /** Said instead of an empty list. */
  readonly none: string
  readonly children: readonly ReactNode[]
}

function NewsList({ title, none, children }: NewsListProps) {
  return (
    <section className={styles.newsPart}>
      <h3>{title}</h3>
      {children.length === 0 ? <p className={styles.nothing}>{none}</p> : <ul>{children}</ul>}
    </section>
  )
}

function useFinished(since: IsoDate): readonly Item[] {
  const items = useBoardState((state) => state.visible.items)
  const timezone = useBoard((board) => board.settings.timezone)
  const finished = [...items.values()].filter(({ clock }) => {
    return clock.finishedAt !== null && localDate(clock.finishedAt, timezone) >= since
  })
  return finished.toSorted((a, b) => (b.clock.finishedAt ?? 0) - (a.clock.finishedAt ?? 0))
}

function OverLimit() {
  const { t } = useTranslation('huddle')
  const say = useLocalText()
  const board = useBoardState((state) => state.visible)
  const over = columnsInOrder(board).flatMap((column) => {
    const room = columnRoom(column, itemsIn(board, column.id).length)
    return room.kind === 'over' ? { column, by: room.by } : []
  })
  return (
    <NewsList title={t('news.over')} none={t('news.noneOver')}>
      {over.map(({ column, by }) => (
        <li key={column.id}>{t('news.overBy', { column: say(column.name), count: by })}</li>
      ))}
    </NewsList>
  )
}

interface LateAnswersProps extends Pick<HuddleNewsProps, 'onOpen'> {
  readonly today: IsoDate
}

/** Whose answers are overdue, so that somebody in the room asks them. */
function LateAnswers({ today, onOpen }: LateAnswersProps) {
  const { t } = useTranslation(['approval', 'board'])
  const format = useFormat()
  const board = useBoardState((state) => state.visible)
  return (
    <NewsList title={t('approval:huddle.title')} none={t('approval:huddle.none')}>
      {overdueApprovals(board, today).map(({ item, open, dueOn }) => {
        const who = format.list(open.map((id) => board.members.get(id)?.name ?? t('approval:somebody')))
        const late = t('board:card.late', { days: format.days(daysBetween(dueOn, today)) })
        return (
          <li key={item.id}>
            <button type="button" onClick={() => onOpen(item.num)}>
              {item.title}
            </button>
            <span className={styles.quiet}>
              {t('board:card.waitsFor', { who })} · {late}
            </span>
          </li>
        )
      })}
    </NewsList>
  )
}

interface OverridesProps extends HuddleNewsProps {
  readonly day: string
}

function Overrides({ since, day, onOpen }: OverridesProps) {
  const { t } = useTranslation('huddle')
  const say = useLocalText()
  const boardId = useBoardState((state) => state.boardId)
  const board = useBoardState((state) => state.visible)
  const { data } = useQuery({
    queryKey: ['board', boardId, 'overrides', since],
    queryFn: ({ signal }) => api.get<OverridesAnswer>(`/api/boards/${boardId}/overrides?from=${since}`, { signal }),
  })
  const known = (data?.overrides ?? []).flatMap((one) => {
    const item = board.items.get(one.itemId)
    return item ? { ...one, item } : []
  })
  return (
    <NewsList title={t('news.overrides', { day })} none={t('news.noneOverrides')}>
      {known.map(({ item, at, by, of, columnId, reason }) => {
        const column = columnId && board.columns.get(columnId)
        const where = column ? say(column.name) : t(`news.${of}`)
        const who = (by && board.members.get(by)?.name) ?? t('news.somebody')
        return (
          <li key={`${item.id} ${at}`}>
            <button type="button" onClick={() => onOpen(item.num)}>
              {item.title}
            </button>
            <span className={styles.quiet}>{t('news.override', { who, where, reason })}</span>
          </li>
        )
      })}
    </NewsList>
  )
}
