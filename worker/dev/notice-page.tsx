import { respond } from '../pages/respond.tsx'

/** Where the form of the demo network says its privacy notice is: a deployment links to the association's own. */
export const noticePage = (): Promise<Response> =>
  respond({
    locale: 'hu',
    title: 'Adatkezelési tájékoztató (bemutató)',
    network: undefined,
    children: (
      <>
        <p>
          Ez egy bemutató hálózat. Amit itt beír, ezen a gépen marad, és innen senki nem kap valódi levelet. Egy valódi
          hálózatban itt a közvetítő egyesület saját tájékoztatója áll.
        </p>
        <p lang="en">
          This is a demo network. What you type stays on this machine, and nobody gets real mail from here. A real
          network links to the notice of its association.
        </p>
      </>
    ),
  })
