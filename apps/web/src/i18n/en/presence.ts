export const presence = {
  here: 'On this board now',
  hereNames: 'On this board now: {{names}}',
  alone: 'Nobody else now.',
  hasOpen: 'has “{{title}}” open',
  onCard_one: '{{names}} has this card open',
  onCard_other: '{{names}} have this card open',
  also_one: '{{names}} also has this open.',
  also_other: '{{names}} also have this open.',
} as const
