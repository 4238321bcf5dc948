import type { BoardCommand } from '@paceboard/domain'

/** What somebody wrote with a command and would lose with it; '' when there is nothing. */
export function lostWords(command: BoardCommand): string {
  return command.type === 'AnswerApproval' ? command.comment : ''
}
