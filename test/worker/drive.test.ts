import { env } from 'cloudflare:workers'
import { beforeAll, describe, expect, it } from 'vitest'
import { drive } from '../../worker/process/drive.ts'
import { confirmed, coordinator } from './cards.ts'
import { lettersTo } from './mail.ts'
import { begin, pass, type Place, placeOf, rest, rowsOf, valueOf } from './place.ts'

const day = 86_400_000

beforeAll(() => begin('2027-03-02T09:00:00+01:00'))

describe('drive', () => {
  it('does what else is due when the letter that is asked for was told already', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'ujra@pelda.example.org')
    const wish = ({ setting }: Pick<Place, 'setting'>) =>
      drive(setting, intake, {
        input: {
          type: 'ask',
          letter: 'askedAgain',
          key: `${intake}:askedAgain`,
          by: 'somebody',
          actor: { type: 'person', id: 'somebody' },
        },
      })
    await wish(placeOf())
    await pass(3 * day)
    const place = placeOf()
    expect(await wish(place)).toMatchObject({ case: { id: intake, state: 'triage' }, hasLetters: true })
    // Decided twice: once with the wish, once without.
    expect(place.calls.filter(({ isBatch }) => isBatch).length).toBe(2)
    await rest(placeOf())
    const told = await rowsOf('select letter, count(*) as times from letters where case_id = ? group by letter', intake)
    expect(told).toContainEqual({ letter: 'askedAgain', times: 1 })
    expect((await lettersTo(coordinator)).filter((letter) => letter === 'triage').length).toBe(2)
  })

  it('writes what goes beside a wish also when its letter was told already and nothing else is due', async () => {
    const intake = await confirmed(placeOf(), 'ngo', 'mellette@pelda.example.org')
    const position = () => valueOf(`select position from people where email = 'mellette@pelda.example.org'`)
    for (const word of ['first', 'second']) {
      const { setting } = placeOf()
      const beside = [
        env.DB.prepare(`update people set position = ? where email = 'mellette@pelda.example.org'`).bind(word),
      ]
      const key = `${intake}:freshLink`
      const actor = { type: 'person', id: 'somebody' } as const
      const input = { type: 'ask', letter: 'freshLink', key, by: 'somebody', actor } as const
      const seq = await valueOf('select seq from cases where id = ?', intake)
      expect(await drive(setting, intake, { input, beside })).toMatchObject({ case: { id: intake, seq } })
      expect(await position()).toBe(word)
    }
    expect(await valueOf(`select count(*) from letters where case_id = ? and letter = 'freshLink'`, intake)).toBe(1)
  })
})
