import type { Me } from '@paceboard/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Redirect, useLocation } from 'wouter'
import { ApiProblem, api } from '../../lib/api.ts'
import { setupQuery } from '../../lib/session.ts'
import { useLocale } from '../../lib/use-local-text.ts'
import type { AccountDraft } from './account-draft.ts'
import { AccountForm } from './account-form.tsx'
import { AuthFrame } from './auth-frame.tsx'
import { enter } from './enter.ts'

/** The first page of a new installation; once somebody has an account it leads to the sign-in. */
export function SetupPage() {
  const { t } = useTranslation('start')
  const queries = useQueryClient()
  const locale = useLocale()
  const [, navigate] = useLocation()
  const { data: setup } = useQuery(setupQuery)

  async function handleSubmit(draft: AccountDraft) {
    try {
      const me = await api.post<Me>('/api/setup', { ...draft, locale }, { quiet: true })
      await enter(queries, me)
      navigate('/new', { replace: true })
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'setup-done') {
        queries.setQueryData(setupQuery.queryKey, { needed: false })
      }
      throw error
    }
  }

  if (setup && !setup.needed) return <Redirect to="/sign-in" replace />
  return (
    <AuthFrame title={t('setup.title')} lead={t('setup.lead')}>
      <AccountForm submitLabel={t('setup.submit')} onSubmit={handleSubmit} />
    </AuthFrame>
  )
}
