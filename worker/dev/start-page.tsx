import type { Locale } from '../../forms/locale.ts'
import type { Setting } from '../setting.ts'
import { present } from './clock-control.ts'
import { ClockPanel } from './clock-panel.tsx'
import { LettersPanel } from './letters-panel.tsx'
import { newestLetters } from './mailbox-store.ts'
import { devPage } from './shell.tsx'
import { readWaiting } from './waiting-store.ts'
import { WaitingPanel, withLinks } from './waiting-panel.tsx'
import { words } from './words.ts'

const LETTERS = 15
const CASES = 40

export type EmbeddedForm = 'ngo' | 'company'

/** A newcomer's first page: a partner's website with the form beside everybody's mailbox, and the clock. */
export const startPage = async (setting: Setting, locale: Locale, form: EmbeddedForm): Promise<Response> => {
  const { env } = setting
  const said = words[locale]
  const other = locale === 'hu' ? 'en' : 'hu'
  const back = `/?lang=${locale}&form=${form}`
  const [clock, letters, waiting] = await Promise.all([
    present(setting),
    newestLetters(env, undefined, LETTERS),
    readWaiting(env.DB, CASES).then((rows) => withLinks(env.LINK_KEYS, rows)),
  ])
  return devPage({
    locale,
    title: said.title,
    other: { label: said.other, locale: other, url: `/?lang=${other}&form=${form}` },
    children: (
      <>
        <h1>{said.title}</h1>
        <p class="note">{said.lead}</p>
        <ol class="steps">
          {said.steps.map((step) => (
            <li>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        <div class="stage">
          <PartnerPanel locale={locale} form={form} />
          <div>
            <ClockPanel clock={clock} locale={locale} back={`${back}#clock`} />
            <LettersPanel letters={letters} locale={locale}>
              <p class="foot-links">
                <a href={`/dev/mailbox?lang=${locale}`}>{said.allLetters}</a>
                <a href={`${back}#letters`}>{said.refresh}</a>
              </p>
            </LettersPanel>
          </div>
        </div>
        <WaitingPanel rows={waiting} locale={locale} />
      </>
    ),
  })
}

function PartnerPanel({ locale, form }: { readonly locale: Locale; readonly form: EmbeddedForm }) {
  const said = words[locale]
  return (
    <section class="pane partner" aria-labelledby="partner-title">
      <h2 id="partner-title">{said.partner}</h2>
      <p class="note">{said.partnerNote}</p>
      <ul class="tabs">
        {(['ngo', 'company'] as const).map((one) => (
          <li>
            <a href={`/?lang=${locale}&form=${one}`} aria-current={one === form ? 'page' : undefined}>
              {said.forms[one]}
            </a>
          </li>
        ))}
      </ul>
      <div class="window">
        <p>https://bemutato-partner.example.org</p>
        <iframe src={`/dev/partner?form=${form}&lang=${locale}`} title={said.partner}></iframe>
      </div>
      <p class="foot-links">
        <a href={`/n/miskolc/forms/${form}?lang=${locale}`} target="_blank" rel="noopener">
          {said.ownPage}
        </a>
      </p>
    </section>
  )
}
