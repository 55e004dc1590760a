import { describe, expect, it } from 'vitest'
import { and, eq, filled, not, oneOf, or } from '../../forms/condition.ts'
import type { Condition } from '../../forms/condition.ts'
import type { FieldView, FormView } from '../../forms/view.ts'
import { visibilityCss } from '../../worker/pages/visibility.ts'
import { view } from './sample.ts'

/** The selector for a condition, on the sample form with this one condition. */
function ruleOf(when: Condition): string {
  const conditional = (field: FieldView) => (field.name === 'problem' ? { ...field, when } : field)
  const sections = view.sections.map((section) => {
    const fields = section.fields.filter(({ name }) => name !== 'deadline').map(conditional)
    return { ...section, fields }
  })
  const css = visibilityCss({ ...view, sections })
  return css
    .replace('@supports selector(:has(a)){#ngo-fields:not(', '')
    .replace(') #ngo-problem-field{display:none}}', '')
}

describe('visibilityCss', () => {
  it('hides a field until its condition holds, in browsers that can tell', () => {
    expect(visibilityCss(view)).toBe(
      '@supports selector(:has(a)){#ngo-fields:not(:has([name="hasDeadline"][value="yes"]:checked)) #ngo-deadline-field{display:none}}',
    )
  })

  it.each([
    ['a radio', eq('type', 'goods'), ':has([name="type"][value="goods"]:checked)'],
    [
      'one of several boxes',
      oneOf('causes', ['c1', 'c2']),
      ':has([name="causes"][value="c1"]:checked,[name="causes"][value="c2"]:checked)',
    ],
    ['a menu', eq('form', 'other'), ':has([name="form"] [value="other"]:checked)'],
    ['a menu with anything chosen', filled('form'), ':has([name="form"] :checked:not([value=""]))'],
    ['a text typed', filled('taxNumber'), ':has([name="taxNumber"]:not(:placeholder-shown))'],
    ['a ticked box', eq('privacy', true), ':has([name="privacy"]:checked)'],
    ['no', eq('hasDeadline', false), ':has([name="hasDeadline"][value="no"]:checked)'],
    ['not', not(filled('type')), ':not(:has([name="type"]:checked))'],
    ['and', and(filled('type'), filled('causes')), ':has([name="type"]:checked):has([name="causes"]:checked)'],
    ['or', or(filled('type'), filled('causes')), ':is(:has([name="type"]:checked),:has([name="causes"]:checked))'],
  ])('knows %s', (_, when, selector) => {
    expect(ruleOf(when)).toBe(selector)
  })

  it('shows a field whose condition CSS cannot know', () => {
    expect(ruleOf(eq('taxNumber', '1'))).toBe('')
    expect(ruleOf(and(filled('type'), eq('organisation', 'x')))).toBe('')
  })

  it('takes a field that is hidden itself for unanswered', () => {
    const [field] = view.sections[0]?.fields.slice(1, 2) ?? []
    const chain: FormView = {
      ...view,
      sections: [
        {
          name: 'one',
          title: '',
          fields: ['a', 'b', 'c'].flatMap((name, index) =>
            field === undefined
              ? []
              : [{ ...field, name, ...(index === 0 ? {} : { when: filled(index === 1 ? 'a' : 'b') }) }],
          ),
        },
      ],
    }
    expect(visibilityCss(chain)).toContain(
      '#ngo-fields:not(:has([name="a"] :checked:not([value=""])):has([name="b"] :checked:not([value=""]))) #ngo-c-field',
    )
  })

  it('hides a section all of whose fields are hidden', () => {
    const [organisation] = view.sections[0]?.fields ?? []
    const hidden = organisation === undefined ? [] : [{ ...organisation, when: eq('type', 'goods') }]
    const sections = [...view.sections, { name: 'extra', title: '', fields: hidden }]
    expect(visibilityCss({ ...view, sections })).toContain(
      '#ngo-fields:not(:is(:has([name="type"][value="goods"]:checked))) #ngo-extra-section{display:none}',
    )
  })

  it('never hides a field with a mistake', () => {
    const sections = view.sections.map((section) => {
      const fields = section.fields.map((field) => Object.assign({}, field, { error: 'Hiba' }))
      return { ...section, fields }
    })
    expect(visibilityCss({ ...view, sections })).toBe('')
  })

  it('cannot be broken out of', () => {
    const rule = ruleOf(eq('type', '"]{}</style><script>'))
    expect(rule).not.toMatch(/[<>{}]/)
    expect(rule).toContain('\\3c ')
  })
})
