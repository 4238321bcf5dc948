import type { Item, Pace, PaceDraft } from '@paceboard/domain'
import { Compass, Repeat2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDispatch } from '../../../../lib/board/board-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { PaceMark } from '../../../../ui/pace-mark.tsx'
import { useToday, useWhyNot } from '../../use-why-not.ts'
import { Section } from '../section.tsx'
import { AdvisorDialog } from './advisor-dialog.tsx'
import { ChangePaceDialog } from './change-pace-dialog.tsx'
import { MarathonPlanFields } from './marathon-plan.tsx'
import styles from './pace.module.css'
import { sprintDraft } from './pace-draft.ts'
import { SprintPlanFields } from './sprint-plan.tsx'

type Asking = 'change' | 'advice' | null

/** How an item runs: a sprint with its time box or a marathon with its milestones, and help to choose. */
export function PaceSection({ item }: { readonly item: Item }) {
  const { t } = useTranslation('item')
  const dispatch = useDispatch()
  const whyNot = useWhyNot()
  const today = useToday()
  const [asking, setAsking] = useState<Asking>(null)
  const [wanted, setWanted] = useState<Pace | null>(null)
  const plan = item.plan
  const no = whyNot({ type: 'SetPace', itemId: item.id, plan: sprintDraft(today), reason: '' })

  const setPlan = (draft: PaceDraft) => dispatch({ type: 'SetPace', itemId: item.id, plan: draft, reason: '' })
  function propose(pace: Pace | null) {
    setWanted(pace)
    setAsking('change')
  }

  return (
    <Section
      title={t('pace.title')}
      actions={
        <>
          <Button size="s" variant="quiet" icon={Compass} onPress={() => setAsking('advice')}>
            {t('pace.advise')}
          </Button>
          <Button size="s" variant="quiet" icon={Repeat2} disabledReason={no} onPress={() => propose(null)}>
            {plan ? t('pace.change') : t('pace.choose')}
          </Button>
        </>
      }
    >
      {plan ? (
        <div className={styles.plan} data-pace={plan.pace}>
          <PaceMark pace={plan.pace} show="word" chip />
          <p className={styles.meaning}>{t(`pace.meaning.${plan.pace}`)}</p>
          {plan.pace === 'sprint' ? (
            <SprintPlanFields
              item={item}
              plan={plan}
              whyNot={no}
              onPlan={setPlan}
              onMarathon={() => propose('marathon')}
            />
          ) : (
            <MarathonPlanFields item={item} plan={plan} whyNot={no} onPlan={setPlan} />
          )}
        </div>
      ) : (
        <p className={styles.meaning}>{t('pace.none')}</p>
      )}
      {asking === 'change' && <ChangePaceDialog item={item} wanted={wanted} onClose={() => setAsking(null)} />}
      {asking === 'advice' && (
        <AdvisorDialog item={item} whyNotChange={no} onClose={() => setAsking(null)} onChoose={propose} />
      )}
    </Section>
  )
}
