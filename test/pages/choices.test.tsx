import { describe, expect, it } from 'vitest'
import { Choices, choicesCss } from '../../worker/pages/choices.tsx'
import { htmlOf } from './render.ts'
import { view } from './sample.ts'

const only = [{ value: 'answer', label: 'Elmesélem', view }]
const several = [...only, { value: 'stop', label: 'Mégsem' }]

const drawn = (choices: typeof several | typeof only) =>
  htmlOf(<Choices choices={choices} legend="Mit válaszol?" chosen="answer" locale="hu" />)

describe('Choices', () => {
  it('are asked as one group, each followed by what it brings', async () => {
    const html = await drawn(several)
    expect(html).toContain('<legend>Mit válaszol?</legend>')
    expect(html.match(/type="radio" name="choice"/g)).toHaveLength(several.length)
    expect(html).toContain('<div id="choice-answer-fields"><h2>Elmesélem</h2>')
    expect(choicesCss(several)).toContain('#choice-answer-fields{display:none}')
  })

  it('are not asked when there is only one: its fields stand there, and it is sent with them', async () => {
    const html = await drawn(only)
    expect(html).toContain('<input type="hidden" name="choice" value="answer"/>')
    expect(html).not.toMatch(/Mit válaszol\?|name="choice"[^>]*type="radio"|Elmesélem/)
    expect(html).toContain('id="ngo-fields"')
    expect(choicesCss(only)).not.toContain('[name="choice"]')
  })
})
