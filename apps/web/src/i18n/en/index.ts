/*
 * Words, one file per feature. To add a feature called "reviews":
 *   1. i18n/en/reviews.ts   export const reviews = { title: 'Reviews', … } as const
 *   2. i18n/fr/reviews.ts   export const reviews: Translated<typeof english> = { title: 'Bilans', … }
 *                           (import type { reviews as english } from '../en/reviews.ts')
 *   3. add `reviews` to more.ts here and in i18n/fr, or to first.ts where the board itself says them; a key missing in
 *      French no longer compiles.
 * In a component: const { t } = useTranslation('reviews'); t('title'). Plurals: key_one, key_other, called with count.
 */
import { first } from './first.ts'
import { more } from './more.ts'

/** All English words; every key there is. */
export const en = { ...first, ...more }
