/** What the limit dialog says about the last days, and what it suggests. */
export const advice = {
  title: 'What the last days say',
  lookBack: 'Look at',
  days_one: '{{count}} day',
  days_other: '{{count}} days',
  target: 'Aim: 85% within (days)',
  failed: 'The history could not be read. The limit can be set all the same.',
  curve_one: 'This column yesterday: {{mean}} cards.',
  curve_other: 'This column in the last {{count}} days: {{mean}} cards on average (dashed), from {{low}} to {{high}}.',
  limitLine: 'The line is the limit, {{limit}}.',
  label: 'Arithmetic, not a prediction; for the whole board.',
  sum_one:
    'The board finishes {{throughput}} a day. {{throughput}} × {{average}} on average = {{product}}: {{count}} card at once.',
  sum_other:
    'The board finishes {{throughput}} a day. {{throughput}} × {{average}} on average = {{product}}: {{count}} cards at once.',
  conversion:
    '85% within {{target}} is {{average}} on average, if the two stay as far apart as they are: at present {{p85}} and {{mean}}.',
  present_one:
    'At present {{wip}} cards are in progress on average, for {{mean}} on average ({{finishes}} finished in {{count}} day).',
  present_other:
    'At present {{wip}} cards are in progress on average, for {{mean}} on average ({{finishes}} finished in {{count}} days).',
  tooFew_zero: 'No suggestion yet: it takes {{needed}} finished cards.',
  tooFew_one: 'No suggestion: it takes {{needed}} finished cards, and {{count}} day had {{finishes}}.',
  tooFew_other: 'No suggestion: it takes {{needed}} finished cards, and these {{count}} days had {{finishes}}.',
  noCycleTimes: 'No suggestion: no finished card has a recorded start.',
  notSteady_one: 'No suggestion: the board was not steady on this {{count}} day.',
  notSteady_other: 'No suggestion: the board was not steady in these {{count}} days.',
  unsteady: {
    'arrivals-differ': '{{arrivals}} cards were started and {{finishes}} finished.',
    'wip-trends': 'From the first half to the second, work in progress went from {{first}} to {{second}}.',
    'age-trends': 'The ages of all cards in progress together went from {{first}} to {{second}} days.',
  },
  more: 'Look at more days',
  starting:
    'To start with, a custom and no arithmetic: four fifths of the {{mean}} cards that stood here on average, {{limit}}.',
  split:
    'Of the {{limit}}, by the time cards spend in each column, about {{count}} would stand here. A hint, no advice.',
  try: 'Try {{count}} for three weeks',
  tryReason: 'Trying {{count}} for three weeks',
  filledIn: 'Filled in: {{count}} at once, to be looked at again in three weeks.',
} as const
