/** Small invented files with the shape of each tool's export: to download from the import screen, and to test with. */

const joined = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`

/** As Toggl Track's detailed report. */
export const togglSample = (): string =>
  joined([
    'User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End time,Duration,Tags,Amount (GBP)',
    'Example Person,person@example.org,Library service,Place search,Build,Postcode lookup,No,2026-04-13,09:00:00,2026-04-13,12:30:00,03:30:00,developer,0.00',
    'Example Person,person@example.org,Library service,Place search,Research,Round of interviews,No,2026-04-14,13:00:00,2026-04-14,17:00:00,04:00:00,researcher,0.00',
    'Another Example,another@example.org,Library service,Renewals,Build,Card number form,No,2026-04-15,23:15:00,2026-04-16,00:45:00,01:30:00,developer,0.00',
  ])

/** As Clockify's detailed report. */
export const clockifySample = (): string =>
  joined([
    '"Project","Client","Description","Task","User","Group","Email","Tags","Billable","Start Date","Start Time","End Date","End Time","Duration (h)","Duration (decimal)","Billable Rate (GBP)","Billable Amount (GBP)"',
    '"Online form","Permits","Address step","Build","Example Person","Developers","person@example.org","","No","13/04/2026","09:00:00","13/04/2026","16:30:00","07:30:00","7.50","0.00","0.00"',
    '"Online form","Permits","Error messages","Content","Another Example","Designers","another@example.org","","No","14/04/2026","10:00:00","14/04/2026","13:45:00","03:45:00","3.75","0.00","0.00"',
    '"Payments","Permits","Pay by card","Build","Example Person","Developers","person@example.org","","No","15/04/2026","09:00:00","15/04/2026","12:45:00","03:45:00","3.75","0.00","0.00"',
  ])

/** As Harvest's detailed time report. */
export const harvestSample = (): string =>
  joined([
    'Date,Client,Project,Project Code,Task,Notes,Hours,Billable?,Invoiced?,Approved?,First Name,Last Name,Roles,Employee?,Billable Rate,Billable Amount,Cost Rate,Cost Amount,Currency,External Reference URL',
    '2026-04-13,Parks,Map of parks,MP,Development,Tiles,6.5,No,No,Yes,Example,Person,Developer,Yes,0.0,0.0,0.0,0.0,British Pound - GBP,',
    '2026-04-13,Parks,Opening times,OT,Content,Draft,3.25,No,No,Yes,Another,Example,Content designer,Yes,0.0,0.0,0.0,0.0,British Pound - GBP,',
    '2026-04-14,Parks,Map of parks,MP,Testing,Screen reader,5.25,No,No,Yes,Another,Example,Content designer,Yes,0.0,0.0,0.0,0.0,British Pound - GBP,',
  ])

/** As Kimai's export, with the time in seconds. */
export const kimaiSample = (): string =>
  joined([
    '"Date","From","To","Duration","Rate","User","Customer","Project","Activity","Description","Exported","Tags","Hourly rate","Fixed rate"',
    '"2026-04-13","09:00","12:00","10800","0.00","person@example.org","Street lights","Reporting","Development","Form","0","developer","0.00","0.00"',
    '"2026-04-14","22:30","00:30","7200","0.00","person@example.org","Street lights","Map","Development","Release at night","0","developer","0.00","0.00"',
    '"2026-04-15","13:00","17:00","14400","0.00","another@example.org","Street lights","Reporting","Research","Interviews","0","researcher","0.00","0.00"',
  ])
