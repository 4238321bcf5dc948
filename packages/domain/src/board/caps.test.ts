import { describe, expect, test } from 'vitest'
import { MAX } from './decision.ts'
import type { Item } from './model.ts'
import { board } from './testing/board-builder.ts'
import { say } from './testing/say.ts'
import { given } from './testing/scenario.ts'

const itemId = 'Guide'
const many = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`)

describe('caps', () => {
  test('an item takes no comment over its number, and one again when another is deleted', () => {
    const comments = many(MAX.comments).map((id) => ({ id, by: 'Claire' })) as unknown as Item['comments']
    const full = given(board().item(itemId, 'Backlog', { comments }))
    const comment = say('AddComment', { itemId, commentId: 'new', text: 'Blue?', mentions: [] })
    full.when(comment).rejects({ code: 'too-many', what: 'comments', max: MAX.comments })
    full
      .when(say('DeleteComment', { itemId, commentId: 'x7' }))
      .and.when(comment)
      .happens({ type: 'CommentAdded' })
  })

  test('a board takes no suggestion over its number until one is answered', () => {
    const full = many(MAX.suggestions).reduce(
      (team, id) => team.suggestion(id, itemId, null),
      board().item(itemId, 'Backlog'),
    )
    const suggest = say('SuggestRank', { suggestionId: 'new', itemId, below: null, reason: '' })
    given(full).when(suggest).rejects({ code: 'too-many', what: 'suggestions', max: MAX.suggestions })
    const answered = given(full).when(say('AnswerSuggestion', { suggestionId: 'x7', accept: false }))
    expect(answered.board.suggestions.size).toBe(MAX.suggestions - 1)
    answered.and.when(suggest).happens({ type: 'RankSuggested' })
  })
})
