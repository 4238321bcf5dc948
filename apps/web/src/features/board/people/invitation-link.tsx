import type { InvitationCreated } from '@paceboard/contract'
import { Copy } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { announce } from '../../../lib/announcements.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { Button } from '../../../ui/button.tsx'
import { FieldError } from '../../../ui/field.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { copyText } from './copy-text.ts'
import styles from './people.module.css'

export interface InvitationLinkProps {
  readonly created: InvitationCreated
  readonly email: string | null
  readonly onAnother: () => void
  readonly onDone: () => void
}

/** The link, once: only its fingerprint is kept. */
export function InvitationLink({ created, email, onAnother, onDone }: InvitationLinkProps) {
  const { t } = useTranslation('people')
  const format = useFormat()
  const [copied, setCopied] = useState<boolean | null>(null)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])

  async function handleCopy() {
    const isCopied = await copyText(created.link)
    setCopied(isCopied)
    if (isCopied) announce(t('inviting.copied'))
    else field.current?.select()
  }

  return (
    <div className={styles.form}>
      <TextField
        ref={field}
        label={t('inviting.link')}
        value={created.link}
        onChange={() => {}}
        readOnly
        hint={`${t('inviting.expires', { date: format.date(created.expiresAt) })}${email === null ? '' : ` ${t('inviting.forOne', { email })}`}`}
      />
      {copied === false && <FieldError>{t('inviting.copyFailed')}</FieldError>}
      <Button variant="primary" icon={Copy} wide onPress={() => void handleCopy()}>
        {t(copied ? 'inviting.copied' : 'inviting.copy')}
      </Button>
      <div className={styles.formButtons}>
        <Button variant="quiet" onPress={onAnother}>
          {t('inviting.another')}
        </Button>
        <Button onPress={onDone}>{t('inviting.done')}</Button>
      </div>
    </div>
  )
}
