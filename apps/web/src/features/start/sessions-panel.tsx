import type { SessionFacts } from '@paceboard/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { MonitorSmartphone } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { explainError } from '../../lib/explain.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { LabelChip } from '../../ui/label-chip.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { showToast } from '../../ui/toast-queue.ts'
import styles from './account-page.module.css'
import { deviceOf } from './device.ts'

export const SESSIONS_KEY = ['sessions'] as const

/** Every device that is signed in with this account, and the way to end one from here. */
export function SessionsPanel() {
  const { t } = useTranslation('start')
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: SESSIONS_KEY,
    queryFn: ({ signal }) => api.get<readonly SessionFacts[]>('/api/sessions', { signal }),
  })
  return (
    <Panel title={t('account.sessions')} lead={t('account.sessionsLead')}>
      {data && (
        <ul className={styles.sessions}>
          {data
            .toSorted((a, b) => Number(b.current) - Number(a.current) || b.createdAt - a.createdAt)
            .map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
        </ul>
      )}
      {!data && !error && <Skeleton lines={2} />}
      {!data && error && (
        <ErrorState
          title={t('account.sessionsFailed')}
          kept={explainError(error)}
          onRetry={() => void refetch()}
          isRetrying={isFetching}
        />
      )}
    </Panel>
  )
}

function SessionRow({ session }: { readonly session: SessionFacts }) {
  const { t } = useTranslation('start')
  const queries = useQueryClient()
  const device = useDeviceName(session.userAgent)
  const { isPending, error, handleSubmit, form } = useSubmit(async () => {
    await api.delete(`/api/sessions/${session.id}`)
    showToast({ text: t('account.ended', { device }) })
    await queries.invalidateQueries({ queryKey: SESSIONS_KEY })
  })
  return (
    <li className={styles.session}>
      <MonitorSmartphone aria-hidden className={styles.device} />
      <div className={styles.sessionWords}>
        <p>{device}</p>
        <p className={styles.note}>
          {t('account.since')} <RelativeTime at={session.createdAt} />
        </p>
        {Boolean(error) && (
          <p role="alert" className={styles.failed}>
            {explainError(error)}
          </p>
        )}
      </div>
      {session.current ? (
        <LabelChip tone="good">{t('account.here')}</LabelChip>
      ) : (
        <form ref={form} onSubmit={handleSubmit}>
          <Button type="submit" size="s" isPending={isPending} aria-label={t('account.endLong', { device })}>
            {t('account.end')}
          </Button>
        </form>
      )}
    </li>
  )
}

function useDeviceName(userAgent: string | null): string {
  const { t } = useTranslation('start')
  const { browser, system } = deviceOf(userAgent)
  if (browser && system) return t('account.device', { browser, system })
  return browser ?? system ?? t('account.unknownDevice')
}
