import type { FormEvent, ReactNode, RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import styles from './people.module.css'

export interface DialogFormProps {
  readonly onSubmit: (event: FormEvent) => void
  readonly onCancel: () => void
  /** Why it did not happen. */
  readonly refusal: string | null
  /** The button that does it. */
  readonly submit: ReactNode
  readonly children: ReactNode
  readonly form?: RefObject<HTMLFormElement | null> | undefined
}

/** Fields, a refusal and the two buttons of a dialog. */
export function DialogForm({ onSubmit, onCancel, refusal, submit, children, form }: DialogFormProps) {
  const { t } = useTranslation('common')
  return (
    <form ref={form} noValidate onSubmit={onSubmit} className={styles.form}>
      {children}
      {refusal && <Banner tone="refused">{refusal}</Banner>}
      <div className={styles.formButtons}>
        <Button onPress={onCancel}>{t('cancel')}</Button>
        {submit}
      </div>
    </form>
  )
}
