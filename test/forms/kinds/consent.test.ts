import { describe, expect, it } from 'vitest'
import { consentProof } from '../../../forms/consent-proof.ts'
import { consent } from '../../../forms/kinds/consent.ts'
import { ngo } from '../../../forms/ngo/form.ts'
import { viewOf } from '../../../forms/view.ts'
import { given, refused, today } from '../one-field.ts'

const fill = { controller: 'Példa Egyesület', notice: 'https://example.org/adatkezeles' }

describe('a consent', () => {
  it('is stored only when given', () => {
    expect(given(consent({}), true)).toBe(true)
    expect(given(consent({}), false)).toBeUndefined()
    expect(given(consent({}), '')).toBeUndefined()
  })

  it('is refused when required and not given', () => {
    expect(given(consent({ required: true }), false)).toEqual(refused('required'))
    expect(given(consent({ required: true }), undefined)).toEqual(refused('required'))
  })

  it.each(['yes', 1, 'on', {}, null])('is refused in another type: %j', (raw) => {
    expect(given(consent({}), raw)).toEqual(refused('wrong_type'))
  })

  it('is never ticked beforehand', () => {
    const boxes = viewOf(ngo, 'hu', { today }).sections.flatMap(({ fields }) =>
      fields.filter(({ kind }) => kind === 'consent').map(({ control }) => control),
    )
    expect(boxes).toHaveLength(3)
    for (const box of boxes) expect(box).toMatchObject({ element: 'checkbox', checked: false })
  })
})

describe('consentProof', () => {
  it('keeps the text as it was read, with its hash', async () => {
    const proof = await consentProof(ngo, 'newsletter', 'hu', fill)
    expect(proof.text).toContain('Példa Egyesület')
    expect(proof.text).not.toMatch(/[{}]/)
    expect(proof.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(proof.version).toMatch(/^[0-9a-f]{12}$/)
  })

  it('has one version for all networks, and another for another wording', async () => {
    const [one, other, english] = await Promise.all([
      consentProof(ngo, 'privacySeen', 'hu', fill),
      consentProof(ngo, 'privacySeen', 'hu', { ...fill, controller: 'Más Egyesület $&' }),
      consentProof(ngo, 'privacySeen', 'en', fill),
    ])
    expect(other.version).toBe(one.version)
    expect(other.hash).not.toBe(one.hash)
    expect(other.text).toContain('Más Egyesület $&')
    expect(english.version).not.toBe(one.version)
  })
})
