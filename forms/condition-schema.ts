import type { Condition } from './condition.ts'
import type { JsonObject } from './json.ts'

/** A condition as a JSON Schema that the answers meet exactly while it holds. */
export function conditionSchema(condition: Condition): JsonObject {
  switch (condition.op) {
    case 'eq':
      return meets(condition.field, { const: condition.value })
    case 'oneOf':
      return meets(condition.field, { enum: condition.values })
    case 'filled':
      return { required: [condition.field] }
    case 'not':
      return { not: conditionSchema(condition.condition) }
    case 'and':
      return { allOf: condition.conditions.map(conditionSchema) }
    case 'or':
      return { anyOf: condition.conditions.map(conditionSchema) }
  }
}

/** Of a list, any member may meet it. */
function meets(field: string, value: JsonObject): JsonObject {
  return {
    properties: { [field]: { anyOf: [value, { type: 'array', contains: value }] } },
    required: [field],
  }
}
