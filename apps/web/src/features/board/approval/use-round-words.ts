import { FREE_ROUNDS } from '@paceboard/domain'
import { useTranslation } from 'react-i18next'

/** "Round 1 of 2"; beyond that, whose it is to decide. */
export function useRoundWords(): (round: number) => string {
  const { t } = useTranslation('approval')
  return (round) => (round > FREE_ROUNDS ? t('roundOfOwner', { round }) : t('round', { round, rounds: FREE_ROUNDS }))
}
