import { vi } from 'vitest'
import { type Place, placeOf } from './place.ts'
import { type Fields, submit, type Submitted } from './sending.ts'

/** Does something whose letters stay in the outbox, because their sender ends before it has begun. */
export const withoutSending = async <T>(act: (place: Place) => Promise<T>): Promise<T> => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const place = placeOf({
    before: async ({ statements }) => {
      if (statements[0]?.includes('with due as')) throw new Error('cut off')
    },
  })
  const result = await act(place)
  silent.mockRestore()
  return result
}

export const unsent = (form: 'ngo' | 'company', email: string, others: Fields = {}): Promise<Submitted> =>
  withoutSending((place) => submit(place, form, { email, ...others }))
