/** How much of a long test runs: `npm run soak` sets the variable and runs all of it, `npm test` a part. */
export const dose = ({ usual, all }: { readonly usual: number; readonly all: number }): number =>
  process.env['SOAK'] === 'true' ? all : usual
