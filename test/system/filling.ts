import type { FrameLocator, Locator, Page } from 'playwright-core'

/** What somebody writes, picks or ticks, by the words they read on the page. */
export type Filled = Readonly<Record<string, string | readonly string[] | true>>

const exactly = (label: string): RegExp => new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?: \\(|$)`)

const isThere = async (locator: Locator): Promise<boolean> => (await locator.count()) > 0

/** A page, or one inside a page. */
type Paper = Page | FrameLocator

/** One control or group, found by its label as a person finds it; what cannot be seen is not filled in. */
const fillOne = async (page: Paper, label: string, value: string | readonly string[] | true): Promise<void> => {
  const name = exactly(label)
  if (value === true) {
    await page.getByRole('checkbox', { name: label }).check()
    return
  }
  if (typeof value !== 'string') {
    const group = page.getByRole('group', { name })
    for (const option of value) await group.getByRole('checkbox', { name: option, exact: true }).check()
    return
  }
  const radios = page.getByRole('radiogroup', { name })
  if (await isThere(radios)) {
    await radios.getByRole('radio', { name: value, exact: true }).check()
    return
  }
  const list = page.getByRole('combobox', { name })
  if (await isThere(list)) {
    await list.selectOption({ label: value })
    return
  }
  await page.getByLabel(name).filter({ visible: true }).fill(value)
}

export const fillIn = async (page: Paper, filled: Filled): Promise<void> => {
  for (const [label, value] of Object.entries(filled)) await fillOne(page, label, value)
}
