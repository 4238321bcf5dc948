export const notifications = {
  title: 'Notifications',
  unread_one: 'Notifications: {{count}} new',
  unread_other: 'Notifications: {{count}} new',
  new: 'New:',
  none: 'Nothing yet. You will find here who names you in a comment, hands you a card, asks you to finish one, or answers what you suggested.',
  failed: 'Your notifications could not be loaded',
  earlier: 'Show earlier',
  somebody: 'Somebody',
  kinds: {
    mentioned: '{{name}} mentioned you in “{{title}}”',
    askedToFinish: '{{name}} asks you to finish “{{title}}”',
    assigned: '{{name}} put you in charge of “{{title}}”',
    madePartner: '{{name}} made you a partner on “{{title}}”',
    suggestionAccepted: '{{name}} accepted the rank you suggested for “{{title}}”',
    suggestionDismissed: '{{name}} dismissed the rank you suggested for “{{title}}”',
    unblocked: '{{name}} unblocked “{{title}}”, which you are in charge of',
  },
} as const
