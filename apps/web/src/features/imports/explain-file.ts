import i18next from 'i18next'
import { ApiProblem } from '../../lib/api.ts'
import { explainError } from '../../lib/explain.ts'

const { t } = i18next

/** What is wrong with a file, as far as the server could tell, and what to do. */
export function explainFile(error: unknown): string {
  if (!(error instanceof ApiProblem)) return explainError(error)
  if (error.code === 'body-too-large') return t('imports:problem.tooLarge')
  if (error.code === 'not-a-board-file') return explainBoardFile(error)
  if (error.code === 'not-a-jira-export') return explainJiraFile(error)
  if (error.code !== 'not-a-trello-export') return explainError(error)
  const [first] = error.errors
  if (!first) return explainError(error)
  if (first.field !== 'file') {
    return t('imports:problem.missing', { fields: error.errors.map((one) => one.field).join(', ') })
  }
  if (first.message === 'is empty') return t('imports:problem.empty')
  return first.message.startsWith('is not JSON') ? t('imports:problem.notJson') : explainError(error)
}

function explainBoardFile(error: ApiProblem): string {
  const [first] = error.errors
  if (!first) return explainError(error)
  if (first.message === 'is empty') return t('imports:problem.empty')
  if (first.message.startsWith('is not JSON')) return t('imports:problem.notJson')
  return t('imports:problem.board', { fault: `${first.field} ${first.message}` })
}

function explainJiraFile(error: ApiProblem): string {
  const said = error.errors[0]?.message ?? ''
  if (said === 'is empty') return t('imports:problem.empty')
  return said.startsWith('is not JSON') ? t('imports:problem.jiraNotJson') : explainError(error)
}
