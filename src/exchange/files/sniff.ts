import { centralDirectory } from './zip/directory.ts'
import { asText, SAMPLE } from './decode.ts'
import type { FileKind } from './types.ts'

const starts = (bytes: Uint8Array, ...first: readonly number[]) => first.every((byte, i) => bytes[i] === byte)

const latin = (text: string) => Array.from(text, char => char.charCodeAt(0))
const utf16 = (text: string) => latin(text).flatMap(code => [code, 0])

/** How far into an old office file its directory is looked for. */
const OLE_DEPTH = 4_000_000

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted
  const area = bytes.subarray(0, OLE_DEPTH)
  for (let at = area.indexOf(first); at !== -1; at = area.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => area[at + i] === byte)) return true
  }
  return false
}

function oleKind(bytes: Uint8Array): FileKind {
  if (holds(bytes, utf16('EncryptedPackage'))) return 'locked'
  return holds(bytes, utf16('Workbook')) || holds(bytes, utf16('Book\0')) ? 'oldExcel' : 'oldOffice'
}

function zipKind(bytes: Uint8Array): FileKind {
  const directory = centralDirectory(bytes)
  if (!directory.ok) {
    // The first file inside tells what a damaged workbook was, so that it can be said.
    const head = String.fromCharCode(...bytes.subarray(0, 200))
    return head.includes('opendocument.spreadsheet')
      ? 'ods'
      : /\[Content_Types\]|xl\//.test(head)
        ? 'xlsx'
        : 'archive'
  }
  const names = new Set(directory.value.map(entry => entry.name))
  const some = (start: string) => directory.value.some(entry => entry.name.startsWith(start))
  if (names.has('xl/workbook.bin')) return 'binaryExcel'
  if (names.has('word/document.xml') || names.has('ppt/presentation.xml')) return 'document'
  if (names.has('[Content_Types].xml') && (some('xl/') || names.has('_rels/.rels'))) return 'xlsx'
  if (!names.has('content.xml') && !names.has('mimetype')) return 'archive'
  const head = String.fromCharCode(...bytes.subarray(0, 200))
  return head.includes('opendocument.') && !head.includes('opendocument.spreadsheet') ? 'document' : 'ods'
}

function textKind(start: string): FileKind {
  const text = start.replace(/^\uFEFF/, '').trimStart()
  if (/^BEGIN:VCALENDAR/i.test(text)) return 'calendar'
  if (text.startsWith('{\\rtf')) return 'rtf'
  if (/^\{\s*"format"\s*:\s*"sprintworth-/.test(text)) return 'sprintworth'
  if (/^(?:\{\s*(?:"|\})|\[\s*(?:[{["\]]|$))/.test(text)) return 'json'
  if (/^(?:<!DOCTYPE html|<html|<table|<body)\b/i.test(text) || /^<[^>]*>\s*<html\b/i.test(text))
    return 'html'
  return /^<\?xml\b/.test(text) ? 'xml' : 'text'
}

/** Tells from its bytes, never from its name, what a file is. */
export function sniff(bytes: Uint8Array): FileKind {
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04) || starts(bytes, 0x50, 0x4b, 0x05, 0x06)) return zipKind(bytes)
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return oleKind(bytes)
  // Excel 2 to 4 wrote its records bare.
  if (starts(bytes, 0x09) && [0x00, 0x02, 0x04].includes(bytes[1] ?? -1) && (bytes[3] ?? -1) === 0)
    return 'oldExcel'
  // UTF-32, which no spreadsheet writes, would pass for UTF-16 full of zeros.
  if (starts(bytes, 0xff, 0xfe, 0, 0)) return 'binary'
  if (starts(bytes, ...latin('%PDF'))) return 'pdf'
  if (
    starts(bytes, 0x89, ...latin('PNG')) ||
    starts(bytes, 0xff, 0xd8, 0xff) ||
    starts(bytes, ...latin('GIF8'))
  ) {
    return 'image'
  }
  if (
    starts(bytes, ...latin('RIFF')) ||
    starts(bytes, ...latin('II*\0')) ||
    starts(bytes, ...latin('MM\0*'))
  ) {
    return 'image'
  }
  if (starts(bytes, 0x1f, 0x8b) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf) || starts(bytes, ...latin('Rar!'))) {
    return 'archive'
  }
  const start = asText(bytes.subarray(0, SAMPLE))
  return start === undefined ? 'binary' : textKind(start)
}
