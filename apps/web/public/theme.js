// Runs before the first paint, so a dark board never flashes white. The key is also written by the theme switch.
const chosen = localStorage.getItem('paceboard.theme')
const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
document.documentElement.dataset.theme = dark ? 'dark' : 'light'
