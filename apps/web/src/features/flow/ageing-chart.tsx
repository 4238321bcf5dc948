import type { AgingItem, Board } from '@paceboard/domain'
import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocalText } from '../../lib/use-local-text.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { AgeingCard } from './ageing-card.tsx'
import type { AgeingColumn } from './ageing-columns.ts'
import { AgeingBands, AgeingDots, AgeingFrame } from './ageing-marks.tsx'
import { AGEING_HEIGHT, type AgeingMark, ageingMarks, ageingPlot } from './chart/ageing-plot.ts'
import type { Place } from './chart/grid-walk.ts'
import { PlotSurface } from './chart/plot-surface.tsx'
import styles from './chart/series-plot.module.css'
import { useGridWalk } from './chart/use-grid-walk.ts'
import { useWidth } from './chart/use-width.ts'
import { ItemList } from './item-list.tsx'
import { useAgeingWords } from './use-ageing-words.ts'
import { useTypeLook } from './use-type-look.ts'

/** How near a pointer must come to the middle of a mark, in pixels. */
const NEAR = 14

export interface AgeingChartProps {
  readonly columns: readonly AgeingColumn[]
  readonly items: Board['items']
  readonly onOpen: (num: number) => void
}

/** R13: what is in progress by column and age, over the ages at which finished work had left each column. */
export function AgeingChart({ columns, items, onOpen }: AgeingChartProps) {
  const { t } = useTranslation('charts')
  const [frame, room] = useWidth()
  const [hovered, setHovered] = useState<AgeingMark | null>(null)
  const [opened, setOpened] = useState<readonly AgingItem[]>([])
  const lines = useMemo(() => columns.map((column) => column.items), [columns])
  const plot = useMemo(() => ageingPlot(room, columns.length, mostDays(columns)), [room, columns])
  const marks = useMemo(() => ageingMarks(lines, plot), [lines, plot])
  const sentenceOf = useSentence(columns, items)
  const at = ({ line, cell }: Place) => lines[line]?.[cell]
  const open = ({ id }: AgingItem) => {
    const num = items.get(id)?.num
    if (num !== undefined) onOpen(num)
  }
  const walk = useGridWalk({
    lines: 'columns',
    sizes: lines.map((line) => line.length),
    say: (place) => sentenceOf(at(place)),
    onPick: (place) => {
      const item = at(place)
      if (item) open(item)
    },
  })
  const walked = walk.current && at(walk.current)
  const walkedMark = walked && marks.find((mark) => mark.items.includes(walked))
  const pointed = hovered ?? walkedMark
  useEffect(() => {
    if (walkedMark) frame.current?.scrollTo({ left: walkedMark.x - frame.current.clientWidth / 2 })
  }, [walkedMark, frame])

  function openFromList(num: number): void {
    setOpened([])
    onOpen(num)
  }

  function pick(mark: AgeingMark | null): void {
    const [first, ...others] = mark?.items ?? []
    if (first && others.length === 0) open(first)
    else if (mark) setOpened(mark.items)
  }

  return (
    <div ref={frame} className={styles.scroll}>
      <div className={styles.chart} style={{ height: AGEING_HEIGHT, width: plot.width }}>
        {room > 0 && (
          <svg aria-hidden data-picture className={styles.frame} width={plot.width} height={AGEING_HEIGHT}>
            <AgeingBands columns={columns} plot={plot} />
            <AgeingFrame columns={columns} plot={plot} />
            <AgeingDots marks={marks} />
            {pointed && <circle className={styles.ring} cx={pointed.x} cy={pointed.y} r={15} />}
          </svg>
        )}
        <PlotSurface
          label={t('ageing.label')}
          role={t('ageing.role')}
          help={t('ageing.help')}
          isOver={hovered !== null}
          onKeyDown={walk.handleKeyDown}
          onBlur={walk.stop}
          onPoint={(point) => setHovered(point && markAt(marks, point))}
          onPick={(point) => pick(markAt(marks, point))}
        />
        {pointed && (
          <AgeingCard
            mark={pointed}
            shown={hovered || !walked ? pointed.items : [walked]}
            items={items}
            width={plot.width}
          />
        )}
      </div>
      <Dialog isOpen={opened.length > 0} onClose={() => setOpened([])} title={t('ageing.together')}>
        <ItemList items={opened.flatMap(({ id }) => items.get(id) ?? [])} onOpen={openFromList} />
      </Dialog>
    </div>
  )
}

function mostDays(columns: readonly AgeingColumn[]): number {
  return columns.reduce((most, { items, band }) => {
    const highest = band?.lines.at(-1)
    return Math.max(most, items[0]?.ageDays ?? 0, (highest && band?.days[highest]) ?? 0)
  }, 0)
}

function markAt(marks: readonly AgeingMark[], { x, y }: { x: number; y: number }): AgeingMark | null {
  const near = marks.filter((mark) => Math.hypot(mark.x - x, mark.y - y) <= NEAR)
  const distance = (mark: AgeingMark) => Math.hypot(mark.x - x, mark.y - y)
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null
}

function useSentence(columns: readonly AgeingColumn[], items: Board['items']) {
  const { t } = useTranslation('charts')
  const say = useLocalText()
  const lookOf = useTypeLook()
  const words = useAgeingWords()
  return (item: AgingItem | undefined): string => {
    if (!item) return ''
    const column = columns.find((one) => one.column.id === item.columnId)
    const facts = {
      title: items.get(item.id)?.title ?? '',
      type: lookOf(item.typeId).name,
      column: column ? say(column.column.name) : '',
      age: words.daysIn(item.ageDays),
      here: words.daysIn(item.columnDays),
    }
    return [t('ageing.point', facts), words.chanceOf(item), words.blockOf(item)].filter(Boolean).join(' ')
  }
}
