export function OutcomeScreen() {
  return null
}
