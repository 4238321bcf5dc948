import type { CheckId } from '../ids.ts'
import { no, ok } from '../result.ts'
import type { SingleCommand } from './commands.ts'
import { checkAbove } from './decide-checklist.ts'
import type { BoardEvent, EventOf } from './events.ts'
import type { Check, Item } from './model.ts'
import { changedSince, onItem, opposite, stillSet } from './undo-step.ts'

function checkOf(item: Item, checkId: CheckId): Check | undefined {
  return item.checklist.find((check) => check.id === checkId)
}

export const takeBackChecklist = {
  CheckAdded: onItem<EventOf<'CheckAdded'>>(
    (item, { check }) => stillSet(checkOf(item, check.id), check),
    ({ itemId, check }) =>
      opposite(
        { type: 'RemoveCheck', itemId, checkId: check.id },
        { type: 'CheckRemoved', itemId, check, below: null },
      ),
  ),
  CheckTicked: onItem<EventOf<'CheckTicked'>>(
    (item, { checkId, done }) => checkOf(item, checkId)?.done === done,
    ({ itemId, checkId, done }) =>
      opposite(
        { type: 'TickCheck', itemId, checkId, done: !done },
        { type: 'CheckTicked', itemId, checkId, done: !done },
      ),
  ),
  CheckRenamed: onItem<EventOf<'CheckRenamed'>>(
    (item, { checkId, to }) => checkOf(item, checkId)?.text === to,
    ({ type, itemId, checkId, from, to }) =>
      opposite({ type: 'RenameCheck', itemId, checkId, text: from }, { type, itemId, checkId, from: to, to: from }),
  ),
  /** No command makes a check mandatory, so a mandatory one does not come back by undo. */
  CheckRemoved: onItem<EventOf<'CheckRemoved'>>(
    (item, { check }) => checkOf(item, check.id) === undefined,
    ({ type, itemId, check, below }, _reason, item) => {
      if (check.mandatory) return no({ code: 'cannot-undo', eventType: type })
      const { id: checkId, text } = check
      const commands: SingleCommand[] = [{ type: 'AddCheck', itemId, checkId, text }]
      const events: BoardEvent[] = [{ type: 'CheckAdded', itemId, check }]
      if (check.done) commands.push({ type: 'TickCheck', itemId, checkId, done: true })
      const last = item.checklist.at(-1)?.id ?? null
      const stands = below === null || checkOf(item, below) !== undefined
      if (stands && below !== last) {
        commands.push({ type: 'MoveCheck', itemId, checkId, below })
        events.push({ type: 'CheckMoved', itemId, checkId, fromBelow: last, below })
      }
      return ok({ commands, events })
    },
  ),
  CheckMoved: onItem<EventOf<'CheckMoved'>>(
    (item, { checkId, below }) => checkOf(item, checkId) !== undefined && checkAbove(item, checkId) === below,
    ({ type, itemId, checkId, fromBelow, below }, _reason, item) =>
      fromBelow !== null && !checkOf(item, fromBelow)
        ? changedSince(item)
        : opposite(
            { type: 'MoveCheck', itemId, checkId, below: fromBelow },
            { type, itemId, checkId, fromBelow: below, below: fromBelow },
          ),
  ),
}
