import { eq } from '../../forms/condition.ts'
import type { FormView } from '../../forms/view.ts'

export const network = {
  name: 'Miskolci Civil Vállalkozói Brunch',
  phone: '+36 46 555 123',
  address: '3525 Miskolc, Példa utca 1.',
  privacyUrl: '/n/miskolc/privacy',
}

/** A form with every kind of control, as it comes back with mistakes. */
export const view: FormView = {
  name: 'ngo',
  title: 'Igénybejelentő civil szervezeteknek',
  intro:
    'Írja le, miben lenne szükségük segítségre. Körülbelül tíz perc; a koordinátor két munkanapon belül jelentkezik.',
  sections: [
    {
      name: 'organisation',
      title: 'A szervezet',
      fields: [
        {
          name: 'organisation',
          kind: 'text',
          label: 'A szervezet neve',
          required: true,
          control: {
            element: 'input',
            type: 'text',
            value: 'Szivárvány <Egyesület>',
            attributes: { autocomplete: 'organization', 'data-max': 200 },
          },
        },
        {
          name: 'form',
          kind: 'choice',
          label: 'Szervezeti forma',
          required: true,
          control: {
            element: 'select',
            options: [
              { value: '', label: 'Kérjük, válasszon', selected: false },
              { value: 'association', label: 'Egyesület', selected: true, group: 'Civil szervezet' },
              { value: 'foundation', label: 'Alapítvány', selected: false, group: 'Civil szervezet' },
              { value: 'other', label: 'Más', selected: false },
            ],
          },
        },
        {
          name: 'taxNumber',
          kind: 'taxNumber',
          label: 'Adószám',
          hint: 'Tizenegy számjegy, például 18012345-1-05.',
          required: false,
          error: 'Ebben az adószámban elírás lehet: az ellenőrző számjegy nem egyezik.',
          control: { element: 'input', type: 'text', value: '18012345-2-05', attributes: { inputmode: 'numeric' } },
        },
      ],
    },
    {
      name: 'contact',
      title: 'Kapcsolattartó',
      fields: [
        {
          name: 'contact',
          kind: 'personName',
          label: 'Kit keressünk?',
          required: true,
          control: {
            element: 'parts',
            parts: [
              {
                name: 'contact.familyName',
                label: 'Vezetéknév',
                control: {
                  element: 'input',
                  type: 'text',
                  value: 'Kovács',
                  attributes: { autocomplete: 'family-name' },
                },
              },
              {
                name: 'contact.givenName',
                label: 'Keresztnév',
                error: 'Kérjük, írja be a keresztnevet.',
                control: { element: 'input', type: 'text', value: '', attributes: { autocomplete: 'given-name' } },
              },
            ],
          },
        },
        {
          name: 'email',
          kind: 'email',
          label: 'E-mail-cím',
          hint: 'Ide küldjük a visszaigazolást.',
          required: true,
          control: {
            element: 'input',
            type: 'email',
            value: 'anna.kovacs@example.org',
            attributes: { autocomplete: 'email' },
          },
        },
        {
          name: 'phone',
          kind: 'phone',
          label: 'Telefonszám',
          required: false,
          control: { element: 'input', type: 'tel', value: '', attributes: { autocomplete: 'tel' } },
        },
      ],
    },
    {
      name: 'need',
      title: 'Miben segíthetünk?',
      fields: [
        {
          name: 'type',
          kind: 'choice',
          label: 'Milyen segítséget keresnek?',
          required: true,
          error: 'Kérjük, válasszon egyet.',
          control: {
            element: 'radios',
            options: [
              { value: 'skill', label: 'Szakmai segítség: tanácsadás, tervezés, képzés', selected: false },
              { value: 'goods', label: 'Eszköz vagy tárgyi adomány', selected: false },
              { value: 'venue', label: 'Helyszín', selected: false },
            ],
          },
        },
        {
          name: 'causes',
          kind: 'choices',
          label: 'Kiknek segítenek?',
          hint: 'Többet is megjelölhet.',
          required: false,
          control: {
            element: 'checkboxes',
            options: [
              'Gyerekek és fiatalok',
              'Családok',
              'Idősek',
              'Fogyatékkal élők',
              'Hátrányos helyzetűek',
              'Környezet, állatok',
              'Kultúra, közösség',
              'Sport, egészség',
            ].map((label, index) => ({ value: `c${index}`, label, selected: index < 2 })),
          },
        },
        {
          name: 'hasDeadline',
          kind: 'yesNo',
          label: 'Van határidő?',
          required: true,
          control: {
            element: 'radios',
            options: [
              { value: 'yes', label: 'Igen', selected: true },
              { value: 'no', label: 'Nem', selected: false },
            ],
          },
        },
        {
          name: 'deadline',
          kind: 'date',
          label: 'Meddig lenne rá szükség?',
          required: true,
          when: eq('hasDeadline', true),
          control: { element: 'input', type: 'date', value: '2025-01-01', attributes: {} },
        },
        {
          name: 'urgency',
          kind: 'number',
          label: 'Mennyire sürgős?',
          hint: '0: ráér, 10: nagyon sürgős',
          required: false,
          control: {
            element: 'radios',
            options: Array.from({ length: 11 }, (_, step) => ({ value: `${step}`, label: `${step}`, selected: false })),
          },
        },
        {
          name: 'problem',
          kind: 'longText',
          label: 'A probléma leírása',
          hint: 'Pár mondat elég. Kérjük, ne írjon le más emberekről felismerhető adatot.',
          required: true,
          control: {
            element: 'textarea',
            value: 'A honlapunk 2014-ben készült, telefonon alig használható.',
            attributes: { rows: 5, 'data-max': 2000 },
          },
        },
      ],
    },
    {
      name: 'consent',
      title: 'Hozzájárulás',
      fields: [
        {
          name: 'privacy',
          kind: 'consent',
          label: 'Adatkezelés',
          required: true,
          error: 'A beküldéshez szükségünk van a hozzájárulására.',
          control: {
            element: 'checkbox',
            checked: false,
            label: 'Elolvastam az adatkezelési tájékoztatót ({notice}). Adatkezelő: {controller}.',
          },
        },
      ],
    },
  ],
}

export const fill = { controller: 'Brunch Egyesület', notice: 'https://brunch.example.org/adatkezeles' }
