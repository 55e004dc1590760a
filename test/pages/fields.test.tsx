import { describe, expect, it } from 'vitest'
import { askMore } from '../../forms/answers/ask-more.ts'
import { check } from '../../forms/check.ts'
import { ngo } from '../../forms/ngo/form.ts'
import { viewOf } from '../../forms/view.ts'
import { FormFields } from '../../worker/pages/fields.tsx'
import { formErrors } from '../../worker/pages/form-errors.ts'
import { htmlOf } from './render.ts'
import { fill, view } from './sample.ts'

const html = await htmlOf(<FormFields view={view} locale="hu" fill={fill} />)
const errors = formErrors(view)

/** The one tag with this id. */
function tag(id: string): string {
  const found = html.match(new RegExp(`<[^>]* id="${id.replace('.', '\\.')}"[^>]*>`, 'g')) ?? []
  expect(found).toHaveLength(1)
  return found[0] ?? ''
}

describe('FormFields', () => {
  it('uses no id twice', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('labels every control', () => {
    const labelled = new Set([...html.matchAll(/<label for="([^"]+)"/g)].map(([, id]) => id))
    const controls = [
      ...html.matchAll(
        /<(?:input|select|textarea)[^>]* id="([^"]+)"[^>]*class="control"|<(?:input|select|textarea) class="control"[^>]* id="([^"]+)"/g,
      ),
    ]
    expect(controls.length).toBeGreaterThan(6)
    for (const [, first, second] of controls) expect(labelled).toContain(first ?? second)
    expect(html.match(/type="(?:radio|checkbox)"/g)?.length).toBe(html.match(/<label class="option">/g)?.length)
  })

  it('says every mistake in its own sentence and leads to the control', () => {
    expect(errors.map((error) => error.text)).toEqual([
      'Ebben az adószámban elírás lehet: az ellenőrző számjegy nem egyezik.',
      'Kérjük, írja be a keresztnevet.',
      'Kérjük, válasszon egyet.',
      'A beküldéshez szükségünk van a hozzájárulására.',
    ])
    for (const error of errors) expect(tag(error.id)).toMatch(/^<(?:input|select|textarea)/)
  })

  it('says once what both halves of a name lack', () => {
    const today = '2026-11-23'
    const empty = check(ngo, {}, { today })
    const lacking = formErrors(viewOf(ngo, 'hu', { today, errors: empty.ok ? [] : empty.errors }))
    expect(lacking.filter(({ id }) => id.startsWith('ngo-contactName'))).toEqual([
      { id: 'ngo-contactName', text: 'Kérjük, adja meg a teljes nevét.' },
    ])
  })

  it('ties hint and mistake to the control', () => {
    expect(tag('ngo-taxNumber')).toContain('aria-describedby="ngo-taxNumber-hint ngo-taxNumber-error"')
    expect(tag('ngo-taxNumber')).toContain('aria-invalid="true"')
    expect(html).toMatch(/id="ngo-taxNumber-error"><span class="vh">Hiba: <\/span>Ebben az adószámban/)
    expect(tag('ngo-contact-2')).toContain('aria-describedby="ngo-contact-2-error"')
    expect(tag('ngo-organisation')).not.toContain('aria-')
  })

  it('says of radios as a group what it says of one control', () => {
    const group = tag('ngo-type-field')
    expect(group).toContain('role="radiogroup"')
    expect(group).toContain('aria-invalid="true"')
    expect(group).toContain('aria-required="true"')
    expect(group).toContain('aria-describedby="ngo-type-error"')
    expect(tag('ngo-type')).not.toContain('aria-invalid')
  })

  it('marks what is optional in words', () => {
    expect(html).toContain('Adószám <span class="opt">(nem kötelező)</span>')
    expect(html).toContain('A szervezet neve</label>')
    expect(html).not.toContain('*')
  })

  it('keeps what was typed and chosen, escaped', () => {
    expect(tag('ngo-organisation')).toContain('value="Szivárvány &lt;Egyesület&gt;"')
    expect(html).toMatch(/<option value="association" selected="">Egyesület/)
    expect(html).toContain('A honlapunk 2014-ben készült, telefonon alig használható.</textarea>')
    expect(html.match(/type="checkbox"[^>]*checked=""/g)).toHaveLength(2)
  })

  it('never cuts what is pasted', () => {
    expect(html).not.toContain('maxlength')
  })

  it('puts options under the heading they share', () => {
    expect(html).toMatch(
      /<optgroup label="Civil szervezet"><option[^>]*>Egyesület<\/option><option[^>]*>Alapítvány<\/option><\/optgroup><option/,
    )
  })

  it('draws a long list of boxes in groups, each a fieldset with its heading', async () => {
    const asked = viewOf(askMore(ngo), 'hu', { today: '2026-11-23' })
    const boxes = await htmlOf(<FormFields view={asked} locale="hu" />)
    const groups = [...boxes.matchAll(/<fieldset class="group"><legend>([^<]+)<\/legend>(.*?)<\/fieldset>/g)]
    expect(groups.map(([, heading]) => heading)).toEqual([
      'A szervezet',
      'Kapcsolattartó',
      'Az igény',
      'További részletek az igényről',
      'További részletek a szervezetről',
    ])
    expect(groups[1]?.[2]).toContain('value="contactName"')
    expect(groups[1]?.[2]).not.toContain('value="needTitle"')
  })

  it('shows a consent word for word, with the notice a link that keeps the form open', () => {
    const link = `<a href="${fill.notice}" target="_blank" rel="noopener">${fill.notice}</a>`
    expect(html).toContain(`Elolvastam az adatkezelési tájékoztatót (${link}). Adatkezelő: Brunch Egyesület.</span>`)
  })
})
