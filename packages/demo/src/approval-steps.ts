import type { LocalText, MemberId, Random, SingleCommand, Verdict } from '@paceboard/domain'
import { approversOf } from './approvers.ts'
import type { Journey } from './journey.ts'
import { memberIdOf } from './people.ts'
import { pick, shuffled } from './random.ts'
import type { Setting } from './setting.ts'
import type { Step } from './step.ts'
import { CORRECTIONS, VERSIONS, YES } from './verdict-words.ts'
import type { Moment } from './work-calendar.ts'

/** Share of questions that come back with corrections, given a stay of so many minutes. */
const CORRECTED = 0.3
const LONG_ENOUGH = 240
/** Minutes from the move to the question. */
const ASKED_AFTER = 3
/** How much of the stay goes by before an answer; the lawyer is busiest. */
const USUAL_SHARE = [0.35, 0.8] as const
const SHARES: ReadonlyMap<MemberId, readonly [number, number]> = new Map([[memberIdOf('camille'), [0.8, 0.97]]])

/** Every stay in Approval that is over: the question to those whom the type names, and their answers, perhaps in two rounds. */
export function approvalSteps(journeys: readonly Journey[], setting: Setting, random: Random): readonly Step[] {
  return journeys.flatMap((journey) => {
    const { stops, assignee, type } = journey
    const index = stops.findIndex(({ column }) => column === 'approval')
    const [from, to] = [stops[index]?.moment, stops[index + 1]?.moment]
    if (index < 0 || from === undefined || to === undefined || !assignee) return []
    const { approverIds, rule } = approversOf(type, assignee)
    if (approverIds.length === 0) return []
    return new Stay(journey, assignee, from, to, setting, random).rounds(approverIds, rule)
  })
}

/** One item's days in Approval. */
class Stay {
  readonly #itemId: Journey['itemId']
  readonly #refusal: Journey['refusal']
  readonly #assignee: MemberId
  readonly #from: Moment
  readonly #to: Moment
  readonly #setting: Setting
  readonly #random: Random
  readonly #steps: Step[] = []
  #last: Moment

  constructor(
    { itemId, refusal }: Journey,
    assignee: MemberId,
    from: Moment,
    to: Moment,
    setting: Setting,
    random: Random,
  ) {
    this.#itemId = itemId
    this.#refusal = refusal
    this.#assignee = assignee
    this.#from = from
    this.#to = to
    this.#setting = setting
    this.#random = random
    this.#last = from
  }

  rounds(approverIds: readonly MemberId[], rule: 'any' | 'all'): readonly Step[] {
    const isCorrected = this.#to - this.#from > LONG_ENOUGH && this.#random() < CORRECTED
    const half = isCorrected || this.#refusal ? 0.5 : 0
    this.#ask(0, approverIds, rule, this.#from + ASKED_AFTER)
    if (this.#refusal) this.#answer(this.#refusal.by, 'refused', this.#refusal.words, 0.3)
    else if (isCorrected) this.#answer(pick(this.#random, approverIds), 'changes', this.#one(CORRECTIONS), 0.3)
    if (half > 0) this.#ask(1, approverIds, rule, this.#at(half))
    const answering = rule === 'all' ? approverIds : [pick(this.#random, approverIds)]
    const answers = shuffled(this.#random, answering).map((by) => {
      const [low, high] = SHARES.get(by) ?? USUAL_SHARE
      return { by, share: half + (1 - half) * (low + this.#random() * (high - low)) }
    })
    for (const { by, share } of answers.toSorted((a, b) => a.share - b.share))
      this.#answer(by, 'approved', this.#one(YES), share)
    return this.#steps
  }

  #ask(round: number, approverIds: readonly MemberId[], rule: 'any' | 'all', moment: Moment): void {
    const version = this.#setting.say(VERSIONS[round] ?? { fr: '', en: '' })
    const question = { type: 'AskApproval', itemId: this.#itemId, approverIds, rule, version, dueOn: null } as const
    this.#add(moment, this.#assignee, question)
  }

  #one(words: readonly LocalText[]): string {
    return this.#setting.say(pick(this.#random, words))
  }

  #answer(by: MemberId, verdict: Verdict, comment: string, share: number): void {
    this.#add(this.#at(share), by, { type: 'AnswerApproval', itemId: this.#itemId, verdict, comment })
  }

  #at(share: number): Moment {
    return this.#setting.calendar.intoWorkingHours(Math.round(this.#from + share * (this.#to - this.#from)), 0)
  }

  /** One after the other, and after the move into the column. */
  #add(moment: Moment, by: MemberId, command: SingleCommand): void {
    this.#last = Math.max(moment, this.#last + 1)
    this.#steps.push({ moment: this.#last, by, commands: [command] })
  }
}
