import { Component, type ReactNode } from 'react'
import { Broken } from './Broken.tsx'

interface Props {
  /** Something that went wrong outside a render. */
  readonly error?: unknown
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
    return error === undefined ? this.props.children : <Broken error={error} />
  }
}
