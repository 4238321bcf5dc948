import { columnsInOrder, type ItemId, inBacklog, phaseOf } from '@paceboard/domain'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation, useSearchParams } from 'wouter'
import { useStore } from 'zustand'
import { announce } from '../../../lib/announcements.ts'
import { useBoardClient, useBoardState } from '../../../lib/board/board-context.ts'
import { useLocalText } from '../../../lib/use-local-text.ts'
import { Button } from '../../../ui/button.tsx'
import { columnRoom } from '../column/column-room.ts'
import { ExpectationProvider } from '../expectation.tsx'
import { useToday } from '../use-why-not.ts'
import styles from './huddle.module.css'
import { HuddleIcons } from './huddle-card.tsx'
import { HuddleColumn } from './huddle-column.tsx'
import { HuddleEnd } from './huddle-end.tsx'
import { HuddleNews } from './huddle-news.tsx'
import { lastHuddleDay } from './huddle-order.ts'
import { huddleOf, newSession } from './huddle-session.ts'
import { HuddleTimer } from './huddle-timer.tsx'
import { useHuddleKeys } from './use-huddle-keys.ts'

/** /boards/:boardId/huddle: the board walked from right to left, one column at a time, for a shared screen. */
export function HuddlePage() {
  return (
    <ExpectationProvider>
      <Huddle />
    </ExpectationProvider>
  )
}

const NEWS = 'news'
const END = 'end'

function Huddle() {
  const { t } = useTranslation(['huddle', 'board', 'common'])
  const { store: boardStore } = useBoardClient()
  const boardId = useBoardState((state) => state.boardId)
  const session = huddleOf(boardId, () => boardStore.getState().visible)
  const later = useStore(session, (huddle) => huddle.later)
  const [, navigate] = useLocation()
  const [search, setSearch] = useSearchParams()
  const today = useToday()
  const workingDays = useBoardState((state) => state.visible.settings.workingDays)
  const stops = useStops()
  const place = Math.max(
    0,
    stops.findIndex(({ id }) => id === search.get('at')),
  )
  const stop = stops[place]
  useEffect(() => {
    document.title = `${t('huddle:title')} · ${t('common:app')}`
  }, [t])

  const go = (to: number) => {
    const next = stops[to]
    if (!next) return
    setSearch((before) => new URLSearchParams([...[...before].filter(([key]) => key !== 'at'), ['at', next.id]]), {
      replace: true,
    })
    announce(next.said)
  }
  const open = (num: number) => navigate(`/boards/${boardId}/huddle/${num}${search.size > 0 ? `?${search}` : ''}`)
  const toggleLater = (itemId: ItemId) =>
    session.setState({ later: later.includes(itemId) ? later.filter((id) => id !== itemId) : [...later, itemId] })
  useHuddleKeys({ onPrevious: () => go(place - 1), onNext: () => go(place + 1) })
  if (!stop) return null

  return (
    <div className={styles.page}>
      <HuddleIcons />
      <header className={styles.header}>
        <h1>{t('huddle:title')}</h1>
        <HuddleTimer store={session} onReset={() => session.setState(newSession(boardStore.getState().visible))} />
      </header>
      <section aria-labelledby="huddle-stop" className={styles.stop}>
        <header className={styles.stopHead}>
          <h2 id="huddle-stop">{stop.name}</h2>
          <p className={styles.quiet}>{stop.about}</p>
        </header>
        {stop.id === NEWS && <HuddleNews since={lastHuddleDay(today, workingDays)} onOpen={open} />}
        {stop.id === END && <HuddleEnd store={session} onOpen={open} />}
        {stop.column && (
          <HuddleColumn column={stop.column} next={stop.next} later={later} onLater={toggleLater} onOpen={open} />
        )}
      </section>
      <nav aria-label={t('huddle:walk')} className={styles.walk}>
        <Button size="l" icon={ChevronLeft} isDisabled={place === 0} onPress={() => go(place - 1)}>
          {t('huddle:previous')}
        </Button>
        <span className={styles.quiet}>{t('huddle:place', { place: place + 1, all: stops.length })}</span>
        <Button
          size="l"
          variant="primary"
          icon={ChevronRight}
          className={styles.next}
          isDisabled={place === stops.length - 1}
          onPress={() => go(place + 1)}
        >
          {t('huddle:next')}
        </Button>
      </nav>
    </div>
  )
}

/** The news, then every column with work that is pulled and not finished, from right to left, then the end. */
function useStops() {
  const { t } = useTranslation(['huddle', 'board', 'common'])
  const say = useLocalText()
  const board = useBoardState((state) => state.visible)
  const columns = columnsInOrder(board)
  const walked = columns.flatMap((column, at) => {
    if (inBacklog(column) || phaseOf(column) === 'done') return []
    const count = board.order.get(column.id)?.ids.length ?? 0
    const room = columnRoom(column, count)
    const name = say(column.name)
    const cards = t('common:cards', { count })
    const about = room.kind === 'over' ? `${cards} · ${t('board:gauge.over', { count: room.by })}` : cards
    return { id: column.id as string, name, about, said: `${name}: ${about}`, column, next: columns[at + 1] ?? null }
  })
  const plain = (id: string, name: string, about: string) => ({ id, name, about, said: name, column: null, next: null })
  return [
    plain(NEWS, t('huddle:news.title'), t('huddle:news.lead')),
    ...walked.toReversed(),
    plain(END, t('huddle:end.title'), t('huddle:end.lead')),
  ]
}
