import type { Locale } from '../../forms/locale.ts'
import type { Setting } from '../setting.ts'
import { present } from './clock-control.ts'
import { ClockPanel } from './clock-panel.tsx'
import { LettersPanel } from './letters-panel.tsx'
import { newestLetters, readReaders, type Reader } from './mailbox-store.ts'
import { devPage } from './shell.tsx'
import { words } from './words.ts'

const SHOWN = 100

/** Every letter that was sent, to everybody or to one address, and the clock that brings the next ones. */
export const mailboxPage = async (setting: Setting, locale: Locale, to: string | undefined): Promise<Response> => {
  const said = words[locale]
  const [clock, letters, readers] = await Promise.all([
    present(setting),
    newestLetters(setting.env, to, SHOWN),
    readReaders(setting.env),
  ])
  const other = locale === 'hu' ? 'en' : 'hu'
  const address = (lang: Locale): string =>
    `/dev/mailbox?${new URLSearchParams({ lang, ...(to !== undefined && { to }) })}`
  return devPage({
    locale,
    title: said.letters,
    other: { label: said.other, locale: other, url: address(other) },
    children: (
      <>
        <h1>{said.letters}</h1>
        <ClockPanel clock={clock} locale={locale} back={address(locale)} />
        <Filter readers={readers} locale={locale} to={to} />
        <LettersPanel letters={letters} locale={locale}>
          <p class="foot-links">
            <a href={`/?lang=${locale}`}>{said.back}</a>
          </p>
        </LettersPanel>
      </>
    ),
  })
}

type FilterProps = { readonly readers: readonly Reader[]; readonly locale: Locale; readonly to: string | undefined }

function Filter({ readers, locale, to }: FilterProps) {
  const said = words[locale]
  return (
    <form class="filter" method="get" action="/dev/mailbox">
      <input type="hidden" name="lang" value={locale} />
      <label for="to">{said.filter}</label>
      <select id="to" name="to">
        <option value="">{said.everybody}</option>
        {readers.map((reader) => (
          <option value={reader.to} selected={reader.to === to}>
            {`${reader.toName} <${reader.to}> (${reader.count})`}
          </option>
        ))}
      </select>
      <button class="button plain" type="submit">
        {said.show}
      </button>
    </form>
  )
}
