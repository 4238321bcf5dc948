export const app = {
  nav: {
    label: 'Pages of this board',
    board: 'Board',
    backlog: 'Backlog',
    flow: 'Flow',
    rhythm: 'Rhythm',
    people: 'People',
    settings: 'Settings',
  },
  skip: 'Skip to the content',
  boards: 'Boards',
  yourBoards: 'Your boards',
  newBoard: 'New board',
  allBoards: 'All boards',
  switchBoard: 'Switch board: {{name}}',
  profile: 'Profile: {{name}}',
  account: 'Your account',
  signOut: 'Sign out',
  connection: {
    connecting: 'Connecting…',
    live: 'Live',
    reconnecting: 'Reconnecting…',
    offline: 'Offline',
    gone: 'Closed',
    waiting_one: '{{count}} change waiting',
    waiting_other: '{{count}} changes waiting',
    both: '{{state}}: {{waiting}}',
    help: {
      connecting: 'Looking for news from your colleagues.',
      live: 'Everyone sees the same board, and changes arrive as they happen.',
      reconnecting: 'The line is down for a moment. Go on working: nothing is lost.',
      offline:
        'The server does not answer. Go on working: your changes are kept on this device, also when the page is loaded again, and sent in order as soon as it is back.',
      gone: 'This board is closed to you.',
    },
  },
  leaving: {
    title: 'Changes have not been sent yet',
    text_one:
      '{{count}} change waits for the server. If you sign out now it stays on this device, and is sent when you sign in here again and open its board. Nobody else can send it.',
    text_other:
      '{{count}} changes wait for the server. If you sign out now they stay on this device, and are sent when you sign in here again and open their board. Nobody else can send them.',
    stay: 'Stay signed in',
  },
  again: {
    title: 'Please sign in again',
    lead: 'Your session has ended. Everything you were doing is still here.',
  },
  gone: {
    title: 'This board is not yours to see',
    kept: 'It does not exist, or you are not among its members any more.',
    advice: 'Ask its Agile Champion for an invitation.',
  },
  unreachable: {
    title: 'The server does not answer',
    kept: 'Nothing is lost.',
    advice: 'Check the network. This page tries again by itself.',
    waiting_one: '{{count}} change waits on this device. It is sent as soon as the server is back and the board open.',
    waiting_other:
      '{{count}} changes wait on this device. They are sent as soon as the server is back and the board open.',
  },
  late: {
    title: 'This page is not on this device yet',
    kept: 'What you did is safe.',
    advice: 'It opens by itself when the network is back. The board stays open.',
  },
  broken: {
    title: 'This page stumbled',
    kept: 'What was saved is safe.',
    advice: 'Load the page again. If it happens twice, tell whoever looks after Paceboard here.',
    reload: 'Load again',
  },
  notFound: {
    title: 'There is nothing at this address',
    text: 'The link may be old, or a letter is missing.',
    action: 'To your boards',
  },
  openingBoard: 'Opening the board…',
} as const
