import { z } from 'zod'

/** A table that holds data; never the letterhead. */
export interface Table {
  /** Title of the table as printed. */
  title: string | null
  /** Cells of the heading row, empty where there is none. */
  header: string[]
  /** Cells of each other row. */
  rows: string[][]
}

/** Schema of {@link Table}. */
export const table: z.ZodType<Table> = z
  .strictObject({
    title: z.string().nullable().describe('Title of the table as printed'),
    header: z.array(z.string()).describe('Cells of the heading row, empty where there is none'),
    rows: z.array(z.array(z.string())).describe('Cells of each other row'),
  })
  .meta({ id: 'Table', description: 'Table that holds data' })
