import type { Item } from '@paceboard/domain'
import { Pencil } from 'lucide-react'
import { type KeyboardEvent, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { lazyPart } from '../../../../lib/lazy-part.ts'
import { Banner } from '../../../../ui/banner.tsx'
import { Button } from '../../../../ui/button.tsx'
import { ErrorState } from '../../../../ui/error-state.tsx'
import { Kbd } from '../../../../ui/kbd.tsx'
import { Skeleton } from '../../../../ui/skeleton.tsx'
import { TextArea } from '../../../../ui/text-area.tsx'
import { useWhyNot } from '../../use-why-not.ts'
import { Section } from '../section.tsx'
import { useDraft } from '../use-draft.ts'
import styles from './description.module.css'
import { usePendingDescription } from './pending-words.ts'
import { useItemBody } from './use-item-body.ts'

const Markdown = lazyPart(() => import('./markdown.tsx').then((part) => part.default))

/** The description: read as a page, written as Markdown, saved on leaving the field. */
export function Description({ item }: { readonly item: Item }) {
  const { t } = useTranslation(['item', 'common'])
  const whyNot = useWhyNot()
  const body = useItemBody(item.id)
  const pending = usePendingDescription(item.id)
  const [isWriting, setWriting] = useState(false)
  const no = whyNot({ type: 'DescribeItem', itemId: item.id, text: '' })
  const text = pending ?? body.data?.description ?? ''

  return (
    <Section
      title={t('item:description.title')}
      actions={
        body.data &&
        !isWriting && (
          <Button size="s" variant="quiet" icon={Pencil} disabledReason={no} onPress={() => setWriting(true)}>
            {t('common:edit')}
          </Button>
        )
      }
    >
      {(body.isError || body.isPaused) && !body.data ? (
        <ErrorState
          title={t('item:description.failed')}
          onRetry={() => void body.refetch()}
          isRetrying={body.isFetching}
        />
      ) : !body.data ? (
        <Skeleton lines={item.described ? 3 : 1} />
      ) : isWriting ? (
        <Writing item={item} text={text} onClose={() => setWriting(false)} />
      ) : text.trim() === '' ? (
        <button type="button" className={styles.empty} disabled={no !== null} onClick={() => setWriting(true)}>
          {no ?? t('item:description.empty')}
        </button>
      ) : (
        <Suspense fallback={<p className={styles.raw}>{text}</p>}>
          <Markdown text={text} />
        </Suspense>
      )}
    </Section>
  )
}

interface WritingProps {
  readonly item: Item
  readonly text: string
  readonly onClose: () => void
}

function Writing({ item, text, onClose }: WritingProps) {
  const { t } = useTranslation(['item', 'common'])
  const dispatch = useDispatch()
  const box = useRef<HTMLTextAreaElement>(null)
  const { value, isTyped, isOvertaken, onFocus, onChange, onBlur, reset } = useDraft(text, (typed) =>
    dispatch({ type: 'DescribeItem', itemId: item.id, text: typed }),
  )
  useEffect(() => box.current?.focus(), [])

  function finish() {
    onBlur()
    onClose()
  }

  function handleKeyDown(event: KeyboardEvent) {
    const isDone = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
    // Escape keeps what was typed: a page of text is too much to lose to one key.
    if (!isDone && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    finish()
  }

  return (
    <div className={styles.writing}>
      {isOvertaken && (
        // Going to this button is not leaving the field: leaving it would save over what the button is to keep.
        <div data-keeps-draft>
          <Banner
            tone="attention"
            actions={
              <Button
                size="s"
                onPress={() => {
                  reset()
                  onClose()
                }}
              >
                {t('item:description.takeTheirs')}
              </Button>
            }
          >
            {t('item:description.overtaken')}
          </Banner>
        </div>
      )}
      <TextArea
        ref={box}
        label={t('item:description.title')}
        hideLabel
        rows={6}
        maxLength={50_000}
        value={value}
        placeholder={t('item:description.placeholder')}
        onFocus={onFocus}
        onChange={onChange}
        onBlur={(event) => {
          if (event.relatedTarget?.closest('[data-keeps-draft]')) return
          onBlur()
        }}
        onKeyDown={handleKeyDown}
      />
      <div className={styles.foot}>
        <span className={styles.hint}>
          {t('item:description.hint')} <Kbd keys="mod+Enter" />
        </span>
        <Button size="s" variant={isTyped ? 'primary' : 'secondary'} onPress={finish}>
          {t('common:done')}
        </Button>
      </div>
    </div>
  )
}
