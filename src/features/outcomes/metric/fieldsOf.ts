interface FieldOf<V, K extends keyof V> {
  readonly id: string
  readonly name: K
  readonly error: string | undefined
  readonly value: V[K]
  onChange(value: V[K]): void
}

/** The part of a form that a group of its fields needs; the form may hold more. */
export interface FieldsOf<V> {
  readonly values: V
  field<K extends keyof V & string>(name: K): FieldOf<V, K>
}
