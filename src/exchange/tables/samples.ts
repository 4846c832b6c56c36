/** Small invented tables: to download from the import screen, and to test with. */

const joined = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`

export const peopleSample = (): string =>
  joined([
    'Role,Number of people,FTE,Engagement,Day rate,From,To',
    'Developer,3,1,Civil servant,£420.00,06/04/2026,',
    'Interaction designer,1,0.8,Contractor,£560.00,06/04/2026,30/09/2026',
    'User researcher,1,1,Supplier,£610.00,20/04/2026,',
  ])

export const sprintsSample = (): string =>
  joined([
    'Sprint,Start date,End date,Goal',
    'Sprint 1,06/04/2026,17/04/2026,People can search by postcode',
    'Sprint 2,20/04/2026,01/05/2026,People can renew with a card number',
    'Sprint 3,05/05/2026,15/05/2026,Opening times are right',
  ])

export const effortSample = (): string =>
  joined([
    'Sprint,Deliverable,Effort,Unit',
    'Sprint 1,Place search,8,points',
    'Sprint 1,Accessibility statement,2,points',
    'Sprint 2,Place search,3,points',
    'Sprint 2,Renewals,13,points',
  ])

export const costItemsSample = (): string =>
  joined([
    'Date,Description,Supplier,Category,Net amount,VAT,Standing',
    '10/04/2026,Usability testing round 1,Acme Research,Research,"£4,800.00",£960.00,accrued',
    '30/04/2026,Cloud hosting for April,Example Cloud,Cloud,"£1,250.40",£250.08,estimated',
    '14/05/2026,Train to the pilot library,,Travel,£86.50,,reconciled',
  ])

export const readingsSample = (): string =>
  joined([
    'Date,Value,Evidence',
    '31/03/2026,61.5,Analytics of the form',
    '30/04/2026,64.2,Analytics of the form',
    '31/05/2026,68,Analytics of the form',
  ])

/** As a public body publishes what it spends. */
export const ledgerSample = (): string =>
  joined([
    'Entity,Date,Expense type,Expense area,Supplier,Transaction number,Amount',
    'Example Council,08/04/2026,Consultancy,DIGITAL SERVICES,Acme Research,5100012,"£4,800.00"',
    'Example Council,15/04/2026,Agency staff,DIGITAL SERVICES,Example People Ltd,5100047,"£12,600.00"',
    'Example Council,30/04/2026,IT hosting,DIGITAL SERVICES,Example Cloud,5100101,"£1,250.40"',
    'Example Council,30/04/2026,Fleet fuel,HIGHWAYS,Example Fuels,5100102,£640.10',
    ',,,,,Total,"£19,290.50"',
  ])
