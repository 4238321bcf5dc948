export const PEOPLE = [
  { id: 'p-claire', name: 'Claire Moreau' },
  { id: 'p-ines', name: 'Inès Benali' },
  { id: 'p-thomas', name: 'Thomas Roux' },
  { id: 'p-lea', name: 'Léa Fontaine' },
  { id: 'p-karim', name: 'Karim Haddad' },
  { id: 'p-sofia', name: 'Sofia Almeida' },
] as const
