import type { CycleTimeDot } from '@paceboard/contract'
import { type KeyboardEvent, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useTypeLook } from '../use-type-look.ts'
import { useWalked } from './use-walked.ts'
import { stepOf, type Walk, walkThrough } from './walk.ts'

/** Walks a chart's dots by keyboard and says each one; Enter opens it, Escape lets go. */
export function useDotWalk(dots: readonly CycleTimeDot[], onOpen: (num: number) => void) {
  const { t } = useTranslation(['flow', 'common'])
  const format = useFormat()
  const lookOf = useTypeLook()
  // Sorting thousands of dots waits for the first key.
  const walk = useMemo(() => {
    let made: Walk | null = null
    return () => {
      made ??= walkThrough(dots)
      return made
    }
  }, [dots])
  const { place, isShown, show, hide } = useWalked<CycleTimeDot>()
  // Other filters, or a fresh answer, may have taken the dot away.
  const from = place && dots.includes(place) ? place : null
  const current = isShown ? from : null

  function sentenceOf(dot: CycleTimeDot): string {
    const words = t('flow:chart.dot', {
      title: dot.title,
      type: lookOf(dot.typeId).name,
      days: t('common:days', { count: dot.days }),
      day: format.longDay(dot.finishedOn),
      place: walk().placeOf(dot),
      count: dots.length,
    })
    return [words, dot.reopened && t('flow:chart.reopened'), dot.restarted && t('flow:chart.restarted')]
      .filter(Boolean)
      .join(' ')
  }

  function handleKeyDown(event: KeyboardEvent): void {
    const step = stepOf(event.key)
    if (step) {
      event.preventDefault()
      const next = walk().next(from, step)
      show(next)
      if (next) announce(sentenceOf(next))
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      onOpen(current.num)
    } else if (event.key === 'Escape') show(null)
  }

  return { current, handleKeyDown, stop: hide }
}
