import { useFormats } from '#ui/formats.ts'
import { Bar } from '#ui/layout/Bar.tsx'

/** A share of the sprint's cost, as a bar and in figures. */
export function ShareBar({ of1 }: { readonly of1: number }) {
  const formats = useFormats()
  return (
    <span className="sw-retro-share">
      <Bar of1={of1} />
      <span>{formats.share(of1)}</span>
    </span>
  )
}
