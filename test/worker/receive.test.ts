import { beforeAll, describe, expect, it } from 'vitest'
import { begin, placeOf, rowsOf } from './place.ts'
import { submit } from './sending.ts'
import { answer, lettersTo } from './mail.ts'
import { queriesOf } from './watched.ts'

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

describe('smoke', () => {
  it('works', async () => {
    const place = placeOf()
    const one = await submit(place, 'ngo', { email: 'a@pelda.example.org' })
    console.info(one, place.calls.map(({ statements }) => statements.map((s) => s.slice(0, 60))), queriesOf(place.calls))
    console.info(await lettersTo('a@pelda.example.org'))
    await answer(place, 'a@pelda.example.org', 'confirmAddress', 'confirm')
    console.info(await rowsOf('select type, seq from events'), place.started)
  })
})
