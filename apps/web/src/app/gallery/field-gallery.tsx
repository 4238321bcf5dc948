import { Rows2, Rows3, Search } from 'lucide-react'
import { useState } from 'react'
import { Avatar } from '../../ui/avatar.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Combobox } from '../../ui/combobox.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { PaceMark } from '../../ui/pace-mark.tsx'
import { Panel } from '../../ui/panel.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { Select } from '../../ui/select.tsx'
import { Switch } from '../../ui/switch.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './gallery.module.css'
import { PEOPLE } from './people.ts'
import type { Words } from './words.ts'

const TEMPLATE_IDS = ['template', 'import', 'example'] as const

export function FieldGallery({ say }: { readonly say: Words }) {
  const [name, setName] = useState('')
  const [promise, setPromise] = useState(say.promiseValue)
  const [assignee, setAssignee] = useState<string | null>('p-ines')
  const [day, setDay] = useState<string | null>('2026-11-14')
  const [limit, setLimit] = useState<number | null>(4)
  const [density, setDensity] = useState<'comfortable' | 'compact'>('comfortable')
  const [isTold, setTold] = useState(true)
  const [isOn, setOn] = useState(true)
  const [template, setTemplate] = useState<(typeof TEMPLATE_IDS)[number]>('example')
  const people = PEOPLE.map((person) => ({
    id: person.id as string,
    label: person.name,
    icon: <Avatar person={person} size="s" decorative />,
  }))
  return (
    <Panel title={say.fields}>
      <div className={styles.columns}>
        <div className={styles.stack}>
          <TextField label={say.name} value={name} onChange={setName} hint={say.nameHint} placeholder={say.campaign} />
          <TextField label={say.name} value={say.campaign} onChange={setName} error={say.nameError} />
          <TextField label={say.budget} value="2400" onChange={setName} after="€" optional inputMode="decimal" />
          <DateField label={say.date} value={day} onChange={setDay} />
          <NumberField label={say.left} value={limit} onChange={setLimit} min={0} max={20} />
          <NumberField
            label={say.budget}
            value={2400.5}
            onChange={setLimit}
            format={{ style: 'currency', currency: 'EUR' }}
            plain
          />
          <TextField label={say.budget} value="2400" onChange={setName} disabled />
          <TextField
            label={say.name}
            hideLabel
            value=""
            onChange={setName}
            before={<Search />}
            placeholder={say.name}
          />
        </div>
        <div className={styles.stack}>
          <Select label={say.assignee} options={people} value={assignee} onChange={setAssignee} />
          <Select label={say.assignee} options={people} value={null} onChange={setAssignee} error={say.nameError} />
          <Select label={say.assignee} options={people} value={null} onChange={setAssignee} isDisabled />
          <Combobox label={say.assignee} options={people} value={assignee} onChange={setAssignee} />
          <Segmented
            label={say.density}
            value={density}
            onChange={setDensity}
            options={[
              { id: 'comfortable', label: say.comfortable, icon: Rows2 },
              { id: 'compact', label: say.compact, icon: Rows3 },
            ]}
          />
          <TextArea label={say.promise} value={promise} onChange={setPromise} optional />
        </div>
        <div className={styles.stack}>
          <Checkbox label={say.check} isSelected={isTold} onChange={setTold} hint={say.checkHint} />
          <Checkbox label={say.check} isSelected={false} onChange={setTold} error={say.checkError} />
          <Checkbox label={say.check} isSelected={false} isIndeterminate onChange={setTold} />
          <Checkbox label={say.check} isSelected isDisabled onChange={setTold} />
          <Switch label={say.switchLabel} isSelected={isOn} onChange={setOn} hint={say.switchHint} />
          <Switch label={say.switchLabel} isSelected={!isOn} onChange={() => setOn(!isOn)} />
          <Switch label={say.switchLabel} isSelected isDisabled onChange={setOn} />
        </div>
      </div>
      <RadioCards
        label={say.template}
        value={template}
        onChange={setTemplate}
        options={TEMPLATE_IDS.map((id, index) => ({
          id,
          title: say.templates[index]?.[0] ?? '',
          text: say.templates[index]?.[1],
          art: (
            <>
              <PaceMark pace="sprint" show="mark" />
              <PaceMark pace="marathon" show="mark" />
            </>
          ),
        }))}
      />
    </Panel>
  )
}
