import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Panel } from '../../ui/panel.tsx'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { RelativeTime } from '../../ui/relative-time.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { Spinner } from '../../ui/spinner.tsx'
import styles from './gallery.module.css'
import type { Words } from './words.ts'

const FOUR_MINUTES_AGO = Date.now() - 240_000

export function MessageGallery({ say }: { readonly say: Words }) {
  return (
    <Panel title={say.messages}>
      <Banner onDismiss={() => {}}>{say.bannerInfo}</Banner>
      <Banner tone="attention" actions={<Button size="s">{say.see}</Button>}>
        {say.bannerAttention}
      </Banner>
      <Banner tone="refused" title={say.bannerTitle}>
        {say.bannerRefused}
      </Banner>
      <div className={styles.columns}>
        <EmptyState
          title={say.emptyTitle}
          who={say.emptyWho}
          action={<Button variant="primary">{say.emptyAction}</Button>}
        >
          {say.emptyText}
        </EmptyState>
        <ErrorState
          title={say.errorTitle}
          kept={say.errorKept}
          advice={say.errorAdvice}
          onRetry={() => {}}
          reference="7f3a-91c2"
        />
        <div className={styles.stack}>
          <ProgressBar label={say.importing} value={120} max={340} text={say.importText} detail={say.importDetail} />
          <ProgressBar label={say.waiting} value={null} />
          <Spinner label={say.waiting} />
          <Spinner label={say.waiting} size="m" />
          <Skeleton shape="card" />
          <Skeleton lines={4} />
          <p>
            <RelativeTime at={FOUR_MINUTES_AGO} />
          </p>
        </div>
      </div>
      <EmptyState size="s" title={say.emptyTitle}>
        {say.emptyText}
      </EmptyState>
    </Panel>
  )
}
