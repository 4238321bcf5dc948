import type { advice as english } from '../en/advice.ts'
import type { Translated } from '../translated.ts'

export const advice: Translated<typeof english> = {
  title: 'Ce que disent les derniers jours',
  lookBack: 'Regarder',
  days_one: '{{count}} jour',
  days_other: '{{count}} jours',
  target: 'Objectif : 85 % en (jours)',
  failed: 'L’historique n’a pas pu être lu. La limite peut être fixée quand même.',
  curve_one: 'Cette colonne hier : {{mean}} cartes.',
  curve_other:
    'Cette colonne ces {{count}} derniers jours : {{mean}} cartes en moyenne (pointillés), de {{low}} à {{high}}.',
  limitLine: 'Le trait est la limite, {{limit}}.',
  label: 'De l’arithmétique, pas une prédiction ; pour tout le tableau.',
  sum_one:
    'Le tableau termine {{throughput}} carte par jour. {{throughput}} × {{average}} en moyenne = {{product}} : {{count}} carte à la fois.',
  sum_other:
    'Le tableau termine {{throughput}} carte par jour. {{throughput}} × {{average}} en moyenne = {{product}} : {{count}} cartes à la fois.',
  conversion:
    '85 % en {{target}}, cela fait {{average}} en moyenne, si l’écart entre les deux reste ce qu’il est : aujourd’hui {{p85}} et {{mean}}.',
  present_one:
    'Aujourd’hui {{wip}} cartes sont en cours en moyenne, pendant {{mean}} en moyenne ({{finishes}} terminées en {{count}} jour).',
  present_other:
    'Aujourd’hui {{wip}} cartes sont en cours en moyenne, pendant {{mean}} en moyenne ({{finishes}} terminées en {{count}} jours).',
  tooFew_zero: 'Pas encore de suggestion : il faut {{needed}} cartes terminées.',
  tooFew_one: 'Pas de suggestion : il faut {{needed}} cartes terminées, et {{count}} jour en compte {{finishes}}.',
  tooFew_other:
    'Pas de suggestion : il faut {{needed}} cartes terminées, et ces {{count}} jours en comptent {{finishes}}.',
  noCycleTimes: 'Pas de suggestion : aucune carte terminée n’a de début enregistré.',
  notSteady_one: 'Pas de suggestion : le tableau n’était pas stable pendant {{count}} jour.',
  notSteady_other: 'Pas de suggestion : le tableau n’était pas stable pendant ces {{count}} jours.',
  unsteady: {
    'arrivals-differ': '{{arrivals}} cartes commencées et {{finishes}} terminées.',
    'wip-trends': 'De la première moitié à la seconde, le travail en cours est passé de {{first}} à {{second}}.',
    'age-trends': 'L’âge de toutes les cartes en cours ensemble est passé de {{first}} à {{second}} jours.',
  },
  more: 'Regarder plus de jours',
  starting:
    'Pour commencer, un usage et non un calcul : quatre cinquièmes des {{mean}} cartes présentes ici en moyenne, soit {{limit}}.',
  split:
    'Sur les {{limit}}, d’après le temps passé dans chaque colonne, environ {{count}} seraient ici. Un repère, pas un conseil.',
  try: 'Essayer {{count}} pendant trois semaines',
  tryReason: 'Essai de {{count}} pendant trois semaines',
  filledIn: 'Rempli : {{count}} à la fois, à revoir dans trois semaines.',
}
