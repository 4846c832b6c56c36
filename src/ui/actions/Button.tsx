import type { ReactNode, Ref } from 'react'
import { classes } from '#ui/classes.ts'
import { Hidden } from '#ui/layout/Hidden.tsx'

type Kind = 'primary' | 'secondary' | 'warning' | 'inverse' | 'link'

const kindClasses = (kind: Kind, small: boolean) =>
  kind === 'link'
    ? 'sw-link-button'
    : classes('govuk-button', kind !== 'primary' && `govuk-button--${kind}`, small && 'sw-button--small')

interface ButtonProps {
  readonly children: ReactNode
  /** Added for those who listen: which row "Remove" removes. */
  readonly about?: string
  readonly kind?: Kind
  readonly small?: boolean
  readonly type?: 'button' | 'submit'
  /** Id of the form that it submits, where it stands outside of it: at the foot of a dialog. */
  readonly form?: string
  readonly disabled?: boolean
  readonly describedBy?: string
  readonly expanded?: boolean
  readonly ref?: Ref<HTMLButtonElement>
  readonly onClick?: () => void
}

export function Button({ children, about, kind = 'primary', small = false, ...rest }: ButtonProps) {
  const { ref, type = 'button', form, disabled, describedBy, expanded, onClick } = rest
  return (
    <button
      ref={ref}
      type={type}
      form={form}
      className={kindClasses(kind, small)}
      disabled={disabled}
      aria-describedby={describedBy}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {children}
      {about !== undefined && (
        <>
          {' '}
          <Hidden>{about}</Hidden>
        </>
      )}
    </button>
  )
}

interface ButtonLinkProps {
  readonly href: string
  readonly children: ReactNode
  readonly about?: string
  readonly kind?: Kind
  readonly small?: boolean
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink({ href, children, about, kind = 'primary', small = false }: ButtonLinkProps) {
  return (
    <a href={href} className={kindClasses(kind, small)}>
      {children}
      {about !== undefined && (
        <>
          {' '}
          <Hidden>{about}</Hidden>
        </>
      )}
    </a>
  )
}
