/** Unpacks deflated bytes; `undefined` where they are not whole or come to anything but `size` bytes. */
export async function inflate(
  packed: Uint8Array<ArrayBuffer>,
  size: number,
): Promise<Uint8Array | undefined> {
  const unpacked = new Uint8Array(size)
  let length = 0
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      controller.enqueue(packed)
      controller.close()
    },
  })
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return length === size ? unpacked : undefined
      if (length + value.length > size) {
        // More than it declared: it stops here, however much is still to come.
        await reader.cancel()
        return undefined
      }
      unpacked.set(value, length)
      length += value.length
    }
  } catch {
    return undefined
  }
}
