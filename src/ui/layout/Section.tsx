import { useId, type ReactNode } from 'react'

interface SectionProps {
  readonly title: ReactNode
  readonly level?: 2 | 3
  /** The muted line under the title: measure, period, source. */
  readonly caption?: ReactNode
  /** Links or buttons under the section's content. */
  readonly links?: ReactNode
  readonly children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, level = 2, caption, links, children }: SectionProps) {
  const id = useId()
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className="sw-section" aria-labelledby={id}>
      <Heading id={id} className={`sw-h${level}`}>
        {title}
      </Heading>
      {caption !== undefined && <p className="sw-caption">{caption}</p>}
      {children}
      {links !== undefined && <div className="sw-links">{links}</div>}
    </section>
  )
}
