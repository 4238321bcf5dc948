import type { CommandOf } from '../commands.ts'
import { say } from './say.ts'

type Wish = Partial<Omit<CommandOf<'AskApproval'>, 'type' | 'itemId' | 'approverIds'>>

/** `ask('Banner', 'Sam')` asks one person, `ask('Banner', 'Sam', 'Noah')` several; the first answer decides. */
export function ask(item: string, ...approverIds: readonly string[]) {
  return askWith({}, item, ...approverIds)
}

export function askWith(wish: Wish, item: string, ...approverIds: readonly string[]) {
  return say('AskApproval', { rule: 'any', version: '', dueOn: null, ...wish, itemId: item, approverIds })
}

export function answer(item: string, verdict: CommandOf<'AnswerApproval'>['verdict'], comment = 'because') {
  return say('AnswerApproval', { itemId: item, verdict, comment })
}

export function withdraw(item: string) {
  return say('WithdrawApproval', { itemId: item })
}
