import { fromBase64, toBase64 } from './bytes.ts'
import type { Lock } from './format.ts'

/** OWASP's floor for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023). */
const ROUNDS = 600_000
const SALT_BYTES = 16
/** NIST SP 800-38D, 8.2: 96 bits, never used twice with a key; the salt makes every key new. */
const IV_BYTES = 12

const utf8 = (text: string) => new TextEncoder().encode(text)

async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  // The same letters typed on another machine may be composed in another way.
  const secret = utf8(passphrase.normalize('NFKC'))
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey'])
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ])
}

/** Locks a text with a passphrase. `bound` is not secret, but the lock does not open where it was changed. */
export async function lock(
  text: string,
  passphrase: string,
  bound: (lock: Lock) => string,
): Promise<{ readonly lock: Lock; readonly data: string }> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
  const how: Lock = {
    cipher: 'AES-GCM-256',
    derivation: 'PBKDF2-SHA-256',
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
  }
  const key = await keyFrom(passphrase, salt, ROUNDS)
  const options = { name: 'AES-GCM', iv, additionalData: utf8(bound(how)) }
  const data = await crypto.subtle.encrypt(options, key, utf8(text))
  return { lock: how, data: toBase64(new Uint8Array(data)) }
}

/** The text that was locked; `undefined` for another passphrase or changed data, which AES-GCM cannot tell apart. */
export async function unlock(
  { lock: how, data }: { readonly lock: Lock; readonly data: string },
  passphrase: string,
  bound: string,
): Promise<string | undefined> {
  const [salt, iv, bytes] = [how.salt, how.iv, data].map(fromBase64)
  if (!salt || !iv || !bytes) return undefined
  const key = await keyFrom(passphrase, salt, how.rounds)
  try {
    const options = { name: 'AES-GCM', iv, additionalData: utf8(bound) }
    return new TextDecoder().decode(await crypto.subtle.decrypt(options, key, bytes))
  } catch {
    return undefined
  }
}
