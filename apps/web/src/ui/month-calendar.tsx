import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
} from 'react-aria-components'
import styles from './month-calendar.module.css'

/** One month to pick a day from; takes its value from the DateField around it. */
export function MonthCalendar() {
  return (
    <Calendar firstDayOfWeek="mon" className={styles.calendar ?? ''}>
      <header className={styles.header}>
        <AriaButton slot="previous" className={styles.turn ?? ''}>
          <ChevronLeft aria-hidden size={16} />
        </AriaButton>
        <Heading level={3} className={styles.month ?? ''} />
        <AriaButton slot="next" className={styles.turn ?? ''}>
          <ChevronRight aria-hidden size={16} />
        </AriaButton>
      </header>
      <CalendarGrid weekdayStyle="short" className={styles.grid ?? ''}>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.day ?? ''} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
