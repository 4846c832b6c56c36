import { Component, type ReactNode } from 'react'
import { Broken } from './Broken.tsx'

interface Props {
  /** Something that went wrong outside a render. */
  readonly error?: unknown
  /** Shown where a render goes wrong, for a screen that can do with less. */
  readonly instead?: ReactNode
  readonly children: ReactNode
}

interface State {
  readonly caught?: unknown
}

/** A bug shows what it was and that the data is untouched, instead of an empty page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {}

  static getDerivedStateFromError(caught: unknown): State {
    return { caught }
  }

  override render() {
    const error = this.state.caught ?? this.props.error
    if (error === undefined) return this.props.children
    return this.props.instead ?? <Broken error={error} />
  }
}
