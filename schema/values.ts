import * as v from 'valibot'

/** How values that SQL computes are read back: SQLite knows no booleans and gives JSON as text. */

export const flag = v.pipe(
  v.nullable(v.number()),
  v.transform((value): boolean => value === 1),
)

export const json = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) =>
  v.pipe(v.string(), v.parseJson(), schema)

export const jsonOrNull = <Schema extends v.GenericSchema<unknown, unknown>>(schema: Schema) => v.nullable(json(schema))
