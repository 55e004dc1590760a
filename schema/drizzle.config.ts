import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'sqlite',
  schema: './schema/*.ts',
  out: './schema/migrations',
  casing: 'snake_case',
  migrations: { prefix: 'index' },
})
