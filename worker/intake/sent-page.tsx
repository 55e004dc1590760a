import type { Locale } from '../../forms/locale.ts'
import { associationOf, type Network } from '../networks/store.ts'
import { Button } from '../pages/button.tsx'
import { Card } from '../pages/card.tsx'
import { Notice } from '../pages/notice.tsx'
import { respond } from '../pages/respond.tsx'
import { words } from './words.ts'

export interface SentPage {
  readonly network: Network
  readonly locale: Locale
  readonly reference: string
  readonly email: string
  /** The letter waits for a button to be pressed: the address can still be corrected. */
  readonly isOpen: boolean
  /** A coordinator wrote it down for somebody: no address waits for a button. */
  readonly isWrittenDown?: boolean
  readonly said?: 'corrected' | 'tooMany'
  readonly error?: string
  readonly typed?: string
  readonly status?: number
}

/** Thanks, shows the address that was typed, and lets it be corrected. The address is not in the page's own. */
export const sentPage = async (page: SentPage): Promise<Response> => {
  const { network, locale, reference } = page
  const said = words[locale]
  return respond(
    {
      locale,
      title: page.isWrittenDown ? said.writtenDown : said.sentTitle,
      network: associationOf(network, locale),
      hasErrors: page.error !== undefined,
      reference,
      children: (
        <>
          {page.said === undefined ? null : (
            <Notice kind={page.said === 'corrected' ? 'success' : 'warning'} locale={locale}>
              <p>{said[page.said]}</p>
            </Notice>
          )}
          {page.isOpen ? <Waiting {...page} /> : <p>{page.isWrittenDown ? said.writtenDownHint : said.nothingLeft}</p>}
        </>
      ),
    },
    { framable: true, ...(page.status !== undefined && { status: page.status }) },
  )
}

function Waiting({ locale, email, error, typed }: SentPage) {
  const said = words[locale]
  return (
    <>
      <p>{said.sentIntro}</p>
      <p>
        <strong>{said.letterWent(email)}</strong>
      </p>
      <h2>{said.nextTitle}</h2>
      <ol>
        {said.nextSteps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Card>
        <h2>{said.wrongAddress}</h2>
        <p>{said.wrongAddressHint}</p>
        <form method="post" novalidate>
          <div class={error === undefined ? 'field' : 'field wrong'}>
            <label for="email">{said.newAddress}</label>
            {error === undefined ? null : (
              <p class="error" id="email-error">
                {error}
              </p>
            )}
            <input
              id="email"
              class="control"
              name="email"
              type="email"
              autocomplete="email"
              value={typed ?? email}
              aria-invalid={error === undefined ? undefined : 'true'}
              aria-describedby={error === undefined ? undefined : 'email-error'}
            />
          </div>
          <Button style="plain">{said.sendAgain}</Button>
        </form>
      </Card>
    </>
  )
}
