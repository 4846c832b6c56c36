/** A piece of a parsed ICU message; the build parses, so that no parser is needed to show a page. */
export interface IcuNode {
  readonly type: number
  readonly value?: unknown
  readonly options?: Readonly<Record<string, { readonly value: readonly IcuNode[] }>>
  readonly children?: readonly IcuNode[]
  /** Of a number: how it is written. */
  readonly style?: unknown
  /** Of a plural. */
  readonly offset?: unknown
  readonly pluralType?: unknown
}

/** An ICU message: text in the source and in tests, parsed in a build. */
export type Message = string | readonly IcuNode[]
