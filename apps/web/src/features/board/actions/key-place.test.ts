// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { cardAt, placeOf } from './key-place.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <article id="card" data-card="i1" tabindex="0"><button id="menu-button">…</button></article>
    <input id="search" />
    <button id="select" aria-haspopup="listbox">All types</button>
    <div role="menu"><div id="menu-item" role="menuitem" tabindex="0"></div></div>
    <div role="dialog"><button id="modal-button"></button></div>
    <div id="sheet" role="dialog" data-sheet="i2" tabindex="-1">
      <textarea id="words"></textarea><button id="sheet-button"></button>
    </div>`
})

test.each([
  ['card', 'board'],
  ['menu-button', 'board'],
  ['search', 'field'],
  ['words', 'field'],
  ['select', 'beside'],
  ['menu-item', 'choice'],
  ['modal-button', 'choice'],
  ['sheet-button', 'beside'],
  ['sheet', 'board'],
])('a key on %s is pressed in a place of its own: %s', (id, place) => {
  expect(placeOf(document.getElementById(id))).toBe(place)
})

test('a key means the card that has focus, or whose sheet has it, and not a button in them', () => {
  expect(cardAt(document.getElementById('card'))).toBe('i1')
  expect(cardAt(document.getElementById('sheet'))).toBe('i2')
  expect(cardAt(document.getElementById('menu-button'))).toBeNull()
  expect(cardAt(document.getElementById('sheet-button'))).toBeNull()
  expect(cardAt(document.body)).toBeNull()
})
