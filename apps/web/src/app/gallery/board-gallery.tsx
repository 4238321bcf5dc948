import { CircleSlash2 } from 'lucide-react'
import { HUES } from '../../lib/hue.ts'
import { AgeBar } from '../../ui/age-bar.tsx'
import { Avatar, AvatarStack } from '../../ui/avatar.tsx'
import { Gauge } from '../../ui/gauge.tsx'
import { LabelChip } from '../../ui/label-chip.tsx'
import { PaceMark } from '../../ui/pace-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { TYPE_ICON_KEYS, TypeIcon } from '../../ui/type-icon.tsx'
import styles from './gallery.module.css'
import { PEOPLE } from './people.ts'
import type { Words } from './words.ts'

export function BoardGallery({ say }: { readonly say: Words }) {
  const gauges = [
    { count: 2, limit: 4, text: say.left },
    { count: 4, limit: 4, text: say.full },
    { count: 5, limit: 4, text: say.over },
    { count: 17, limit: 24, text: say.many },
    { count: 3, limit: null, text: say.unlimited },
  ]
  return (
    <Panel title={say.pieces}>
      <div className={styles.columns}>
        <Column say={say} />
        <div className={styles.stack}>
          <div className={styles.row}>
            <PaceMark pace="sprint" />
            <PaceMark pace="marathon" />
            <PaceMark pace="sprint" show="word" chip />
            <PaceMark pace="marathon" show="word" chip />
          </div>
          {gauges.map((gauge) => (
            <Gauge key={gauge.text} {...gauge} />
          ))}
          <AgeBar age={2} p85={9} text={say.youngText} />
          <AgeBar age={7} p85={9} text={say.ageText} />
          <AgeBar age={12} p85={9} text={say.pastText} />
          <AgeBar age={4} p85={null} text={say.unknownAge} />
        </div>
        <div className={styles.stack}>
          <div className={styles.row}>
            {TYPE_ICON_KEYS.map((icon, index) => (
              <TypeIcon key={icon} icon={icon} color={HUES[index % HUES.length] ?? ''} />
            ))}
            <TypeIcon icon="unknown" color="unknown" />
            <TypeIcon icon="rocket" color="coral" size="s" />
            <TypeIcon icon="database" color="teal" size="l" />
          </div>
          <div className={styles.row}>
            {PEOPLE.map((person) => (
              <Avatar key={person.id} person={person} />
            ))}
            <Avatar person={null} />
            <Avatar person={PEOPLE[0]} size="s" />
            <Avatar person={PEOPLE[1]} size="l" />
          </div>
          <AvatarStack people={PEOPLE} label={say.onBoard} />
          <div className={styles.row}>
            <LabelChip>{say.labels[0] ?? ''}</LabelChip>
            <LabelChip color="sky">{say.labels[1] ?? ''}</LabelChip>
            <LabelChip color="plum" onRemove={() => {}}>
              {say.labels[2] ?? ''}
            </LabelChip>
            <LabelChip tone="attention">{say.labels[3] ?? ''}</LabelChip>
            <LabelChip tone="refused">{say.labels[4] ?? ''}</LabelChip>
            <LabelChip tone="good">{say.labels[5] ?? ''}</LabelChip>
          </div>
        </div>
      </div>
    </Panel>
  )
}

function Column({ say }: { readonly say: Words }) {
  return (
    <section className={styles.column} aria-label={say.inProgress}>
      <div className={styles.columnHead}>
        <h3>{say.inProgress}</h3>
        <Gauge count={3} limit={5} text={say.left} />
      </div>
      <article className={styles.card}>
        <p className={styles.cardTitle}>{say.newsletter}</p>
        <div className={styles.cardLine}>
          <TypeIcon icon="mail" color="violet" size="s" />
          {say.typeNewsletter}
          <PaceMark pace="sprint" />
          <span className={styles.push}>{say.due}</span>
          <Avatar person={PEOPLE[0]} size="s" />
        </div>
        <AgeBar age={7} p85={9} text={say.ageText} />
      </article>
      <article className={styles.card}>
        <p className={styles.cardTitle}>{say.data}</p>
        <div className={styles.cardLine}>
          <TypeIcon icon="database" color="teal" size="s" />
          {say.typeGovernance}
          <PaceMark pace="marathon" />
          <span className={styles.push} />
          <Avatar person={PEOPLE[1]} size="s" />
        </div>
      </article>
      <article className={styles.card}>
        <p className={styles.cardTitle}>{say.paid}</p>
        <div className={styles.cardLine}>
          <TypeIcon icon="megaphone" color="coral" size="s" />
          {say.typeAd}
          <PaceMark pace="sprint" />
          <span className={styles.push}>
            <LabelChip tone="attention">{say.late}</LabelChip>
          </span>
          <Avatar person={null} size="s" />
        </div>
        <p className={styles.blocked}>
          <CircleSlash2 aria-hidden size={14} />
          {say.blocked}
        </p>
      </article>
    </section>
  )
}
