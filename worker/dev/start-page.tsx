import { respond } from '../pages/respond.tsx'

/** A newcomer's first page: where to begin. */
export const startPage = async (): Promise<Response> =>
  respond({
    locale: 'hu',
    title: 'Kapocs',
    network: undefined,
    children: (
      <>
        <p>
          <a href="/n/miskolc/forms/ngo?lang=hu">Civil szervezet igénye</a>
        </p>
        <p>
          <a href="/n/miskolc/forms/company?lang=hu">Vállalkozás felajánlása</a>
        </p>
        <p>
          <a href="/dev/mailbox">Levelek</a>
        </p>
      </>
    ),
  })
