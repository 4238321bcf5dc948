import { rankedColumn, type Suggestion } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'
import { useBoard, useBoardState, useColumnItems, useDispatch, useStanding } from '../../../lib/board/board-context.ts'
import { useExplainDenial } from '../../../lib/board/use-explain.ts'
import { Avatar } from '../../../ui/avatar.tsx'
import { Button } from '../../../ui/button.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { RelativeTime } from '../../../ui/relative-time.tsx'
import { showLatest } from '../one-toast.ts'
import { useDoWithUndo } from '../use-moves.ts'
import { useWhyNot } from '../use-why-not.ts'
import styles from './suggestions.module.css'

/** Ranks that colleagues suggest, for the Marketing Owner to accept or dismiss. */
export function Suggestions() {
  const { t } = useTranslation('backlog')
  const who = useStanding()
  const explainDenial = useExplainDenial()
  const suggestions = useBoard((board) => [...board.suggestions.values()])
  if (suggestions.length === 0) return null
  return (
    <Panel
      title={t('suggestions.title', { count: suggestions.length })}
      lead={who?.owner ? t('suggestions.lead') : explainDenial('only-owner-answers')}
    >
      <ul className={styles.suggestions}>
        {suggestions.map((suggestion) => (
          <SuggestionRow key={suggestion.id} suggestion={suggestion} />
        ))}
      </ul>
    </Panel>
  )
}

function SuggestionRow({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation('backlog')
  const dispatch = useDispatch()
  const doWithUndo = useDoWithUndo()
  const whyNot = useWhyNot()
  const { id: suggestionId, by, below } = suggestion
  const author = useBoardState(({ visible }) => (by ? visible.members.get(by) : undefined))
  const title = useBoardState(({ visible }) => visible.items.get(suggestion.itemId)?.title ?? '')
  const neighbour = useBoardState(({ visible }) => (below ? visible.items.get(below)?.title : undefined))
  const order = useColumnItems(useBoardState(({ visible }) => rankedColumn(visible).id))
  const answer = (accept: boolean) => ({ type: 'AnswerSuggestion', suggestionId, accept }) as const
  const no = whyNot(answer(true))
  const rank = below === null ? 1 : order.filter((id) => id !== suggestion.itemId).indexOf(below) + 2

  function accept() {
    doWithUndo(answer(true), t('ranked', { title, rank, all: new Set([...order, suggestion.itemId]).size }))
  }

  function dismiss() {
    if (dispatch(answer(false)).ok) showLatest({ text: t('suggestions.dismissed', { title }) })
  }

  return (
    <li className={styles.suggestion}>
      <Avatar person={author ?? null} size="s" decorative />
      <div className={styles.suggestionWords}>
        <p>
          {neighbour === undefined
            ? t('suggestions.first', { name: author?.name ?? '', title })
            : t('suggestions.below', { name: author?.name ?? '', title, neighbour, rank })}{' '}
          <span className={styles.when}>
            <RelativeTime at={suggestion.at} />
          </span>
        </p>
        <p className={styles.quote}>{suggestion.reason}</p>
      </div>
      {no === null && (
        <span className={styles.answers}>
          <Button size="s" aria-label={t('suggestions.dismissTitle', { title })} onPress={dismiss}>
            {t('suggestions.dismiss')}
          </Button>
          <Button size="s" aria-label={t('suggestions.acceptTitle', { title })} onPress={accept}>
            {t('suggestions.accept')}
          </Button>
        </span>
      )}
    </li>
  )
}
