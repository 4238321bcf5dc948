import {
  BookOpen,
  BriefcaseBusiness,
  CalendarDays,
  Database,
  FileText,
  FlaskConical,
  GitBranch,
  Globe,
  Layers,
  LayoutTemplate,
  type LucideIcon,
  Mail,
  Megaphone,
  Mic,
  Newspaper,
  Rocket,
  Shapes,
  Sparkles,
  Target,
  TestTube,
  Trophy,
  UsersRound,
  Video,
} from 'lucide-react'
import { cx } from '../lib/cx.ts'
import { toHue } from '../lib/hue.ts'
import { SheetIcon } from './icon-sheet.tsx'
import styles from './type-icon.module.css'

const ICONS: Readonly<Record<string, LucideIcon>> = {
  megaphone: Megaphone,
  'file-text': FileText,
  mail: Mail,
  newspaper: Newspaper,
  layout: LayoutTemplate,
  target: Target,
  video: Video,
  calendar: CalendarDays,
  users: UsersRound,
  trophy: Trophy,
  book: BookOpen,
  mic: Mic,
  briefcase: BriefcaseBusiness,
  flask: FlaskConical,
  'test-tube': TestTube,
  rocket: Rocket,
  layers: Layers,
  database: Database,
  globe: Globe,
  'git-branch': GitBranch,
  sparkles: Sparkles,
}

/** The keys an item type may carry, for pickers. */
export const TYPE_ICON_KEYS: readonly string[] = Object.keys(ICONS)

/** A little stronger than other icons: it stands on a colour. As in the style sheet. */
export const TYPE_STROKE = 2.1

/** The drawing of an icon key; an unknown one gets a neutral shape. */
export function typeIcon(key: string): LucideIcon {
  return ICONS[key] ?? Shapes
}

export interface TypeIconProps {
  /** The type's icon key; an unknown one gets a neutral shape. */
  readonly icon: string
  /** The type's colour name, one of lib/hue. */
  readonly color: string
  readonly size?: 's' | 'm' | 'l' | undefined
  /** Taken from the page's icon sheet, where the same types are shown very often. */
  readonly fromSheet?: boolean | undefined
}

/** The picture of an item type; decorative, the type's name stands beside it. */
export function TypeIcon({ icon, color, size = 'm', fromSheet = false }: TypeIconProps) {
  const Icon = typeIcon(icon)
  return (
    <span data-hue={toHue(color)} className={cx(styles.icon, styles[size])} aria-hidden>
      {fromSheet ? <SheetIcon name={`type-${icon}`} /> : <Icon />}
    </span>
  )
}
