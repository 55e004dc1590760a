import { describe, expect, it } from 'vitest'
import { Timeline } from '../../worker/pages/timeline.tsx'
import { htmlOf } from './render.ts'

const daysUpTo = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ on: `${count - index}. nap`, texts: ['Válaszolt.', 'Kérdeztük.'] }))

const drawn = (count: number) => htmlOf(<Timeline days={daysUpTo(count)} earlier="Korábban" />)

describe('Timeline', () => {
  it('names a day once, with all that happened on it', async () => {
    expect(await drawn(1)).toBe(
      '<ol class="timeline"><li><span>1. nap</span><p>Válaszolt.</p><p>Kérdeztük.</p></li></ol>',
    )
  })

  it('folds away what is longer ago than five days on which something happened', async () => {
    expect(await drawn(5)).not.toContain('<details>')
    const [near = '', past = ''] = (await drawn(7)).split('<details><summary>Korábban</summary>')
    expect(near.match(/<li>/g)).toHaveLength(5)
    expect(past).toContain('<span>2. nap</span>')
    expect(past).toContain('<span>1. nap</span>')
  })
})
