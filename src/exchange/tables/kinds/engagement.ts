import type { Engagement } from '#core/records/rate.ts'
import type { Words } from '#exchange/tables/cells/choice.ts'

export const engagements: Words<Engagement> = {
  'civil-servant': [
    'civil servants',
    'civil service',
    'permanent',
    'perm',
    'employee',
    'employed',
    'staff',
    'public servant',
    'fixed term',
    'ftc',
    'cs',
  ],
  contractor: ['contractors', 'contract', 'interim', 'agency', 'freelance', 'freelancer', 'temp', 'day rate'],
  supplier: [
    'suppliers',
    'supplied',
    'managed service',
    'consultancy',
    'consultant',
    'outsourced',
    'vendor',
    'partner',
  ],
}
