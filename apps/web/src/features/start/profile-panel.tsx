import type { Me } from '@paceboard/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../lib/api.ts'
import { explainError } from '../../lib/explain.ts'
import { meQuery } from '../../lib/session.ts'
import { useSubmit } from '../../lib/use-submit.ts'
import { Avatar } from '../../ui/avatar.tsx'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toast-queue.ts'
import styles from './account-page.module.css'

/** The name that colleagues see, and the address to sign in with. */
export function ProfilePanel({ me }: { readonly me: Me }) {
  const { t } = useTranslation('start')
  const queries = useQueryClient()
  const [name, setName] = useState(me.name)
  const wanted = name.trim()
  const { isPending, error, handleSubmit, form } = useSubmit(
    async () => {
      queries.setQueryData(meQuery.queryKey, await api.patch<Me>('/api/me', { name: wanted }))
      setName(wanted)
      showToast({ text: t('account.saved') })
    },
    () => wanted !== '',
  )
  const missing = wanted === '' ? t('problem.nameMissing') : null
  return (
    <Panel title={t('account.profile')}>
      <form ref={form} noValidate onSubmit={handleSubmit} className={styles.form}>
        <div className={styles.person}>
          <Avatar person={{ id: me.id, name: wanted || me.name }} size="l" decorative />
          <div>
            <p className={styles.name}>{me.name}</p>
            <p className={styles.note}>{me.email}</p>
          </div>
        </div>
        <TextField
          label={t('account.name')}
          hint={t('account.nameHint')}
          autoComplete="name"
          maxLength={80}
          value={name}
          onChange={setName}
          error={missing ?? (error ? explainError(error) : null)}
        />
        <div>
          <Button type="submit" isPending={isPending} isDisabled={wanted === me.name}>
            {t('account.save')}
          </Button>
        </div>
      </form>
    </Panel>
  )
}
