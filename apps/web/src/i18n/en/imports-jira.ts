/** Bringing the issues of Jira, and those that cannot be read. */
export const jira = {
  title: 'Bring your work from Jira',
  lead: 'Issues become cards, and every change of status a move at its own time, so that the charts begin with what you did.',
  cloud: 'Jira Cloud',
  dataCenter: 'Jira Data Center',
  faults: {
    title_one: '{{count}} issue cannot be read',
    title_other: '{{count}} issues cannot be read',
    place: 'Number {{place}} in the file',
    'no-key': '{{issue}}: no key, such as MKT-12.',
    'key-twice': '{{issue}} stands in the file before.',
    'no-created': '{{issue}}: no date of creation.',
    'no-status': '{{issue}}: no status.',
    'not-a-date': '{{issue}}: a date that is none.',
    'in-the-future': '{{issue}}: created on a day that has not come yet.',
    choice: 'These issues',
  },
}
