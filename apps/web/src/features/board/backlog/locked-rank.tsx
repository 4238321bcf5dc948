import type { Item } from '@paceboard/domain'
import { ListOrdered, Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useExplainDenial } from '../../../lib/board/use-explain.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { Popover } from '../../../ui/popover.tsx'
import styles from './backlog.module.css'
import { SuggestRankDialog } from './suggest-rank-dialog.tsx'
import { useSuggestion } from './use-suggestion.ts'

/** Where the Marketing Owner has handles, everybody else has a lock that says who ranks and what one can do instead. */
export function LockedRank({ item }: { readonly item: Item }) {
  const { t } = useTranslation('backlog')
  const explainDenial = useExplainDenial()
  const { isPossible, whyNot } = useSuggestion(item)
  const [isSuggesting, setSuggesting] = useState(false)
  return (
    <>
      <Popover
        label={t('locked', { title: item.title })}
        placement="bottom end"
        trigger={<IconButton label={t('locked', { title: item.title })} icon={Lock} size="s" bare />}
      >
        {(close) => (
          <div className={styles.locked}>
            <p>{explainDenial('only-owner-ranks')}</p>
            {isPossible && (
              <Button
                size="s"
                icon={ListOrdered}
                disabledReason={whyNot}
                onPress={() => {
                  close()
                  setSuggesting(true)
                }}
              >
                {t('suggest.button')}
              </Button>
            )}
          </div>
        )}
      </Popover>
      {isSuggesting && <SuggestRankDialog item={item} onClose={() => setSuggesting(false)} />}
    </>
  )
}
