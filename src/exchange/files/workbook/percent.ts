/** Words, signs and colours in a number format that are shown as they are, or steer it: a % among them is no percentage. */
export const SHOWN_AS_IS = /"[^"]*"|\\.|\[[^\]]*\]|_./g

/** Whether cells under this number format are percentages: 0.66 is shown as 66%. */
export const isPercent = (format: string | undefined): boolean =>
  format !== undefined && format.replace(SHOWN_AS_IS, '').includes('%')

const BUILT_IN = /\bnumFmtId="(?:9|10)"/
const FORMAT_CODE = /\bformatCode="[^"]*%/

/** Whether the styles of a workbook have a percentage at all: looking at the format of every cell takes long. */
export const hasPercents = (styles: string): boolean => BUILT_IN.test(styles) || FORMAT_CODE.test(styles)

const ODS_PERCENTAGE =
  /(<table:table-cell\b[^<>]*?)\soffice:value-type="percentage"([^<>]*?)\soffice:value="(-?[\d.]+(?:[eE][+-]?\d+)?)"((?:[^<>]*[^<>/])?>)(?:(?!<\/table:table-cell>)[\s\S])*/g

/** A table of an ODS with its percentages as words: its reader hands over the number alone. */
export const percentsAsWords = (table: string, words: (share: number) => string): string =>
  table.replace(
    ODS_PERCENTAGE,
    (_, before: string, between: string, share: string, rest: string) =>
      `${before} office:value-type="string"${between}${rest}<text:p>${words(Number(share))}</text:p>`,
  )
