import { probes } from './probes.data.ts';

/** A form as it is sent. What is left out is as a browser has it on a page of the site. */
export type SentForm = {
  readonly what: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly target?: string;
  /** Instead of what browsers send; null leaves it out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Instead of the fields. */
  readonly bytes?: Buffer;
  /** The body is shorter or longer than its head says: no answer is one too. */
  readonly isBroken?: boolean;
};

function right(text: string): SentForm['fields'] {
  return { over: '/groningen/begroting-2018', soort: 'missing', tekst: text, email: '' };
}

/** The bytes of a form. @param host the name and port under which the site is asked */
export function writeForm(
  { fields, target = '/groningen/melden', headers = {}, bytes }: SentForm,
  host: string,
): Buffer {
  const body = bytes ?? Buffer.from(new URLSearchParams(fields).toString());
  const all: Readonly<Record<string, string | null>> = {
    host,
    origin: `http://${host}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
    connection: 'close',
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}\r\n`]));
  return Buffer.concat([Buffer.from(`POST ${target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'), body]);
}

function inChunks(text: string): Pick<SentForm, 'headers' | 'bytes'> {
  const bytes = Buffer.from(`${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n0\r\n\r\n`);
  return { headers: { 'content-length': null, 'transfer-encoding': 'chunked' }, bytes };
}

/** Forms that may not be kept: each says so in its text. */
export const refusedForms: readonly SentForm[] = [
  { what: 'from another site', headers: { origin: 'https://evil.example' } },
  { what: 'from a name that begins like ours', headers: { origin: 'http://127.0.0.1.evil.example' } },
  { what: 'without an origin', headers: { origin: null } },
  { what: 'from an opaque origin', headers: { origin: 'null' } },
  { what: 'that a browser calls cross-site', headers: { 'sec-fetch-site': 'cross-site' } },
  { what: 'that a browser calls same-site', headers: { 'sec-fetch-site': 'same-site' } },
  { what: 'as plain text', headers: { 'content-type': 'text/plain' } },
  { what: 'as JSON', headers: { 'content-type': 'application/json' } },
  { what: 'in parts', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
  { what: 'in another alphabet', headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-7' } },
  { what: 'compressed', headers: { 'content-encoding': 'gzip' } },
  { what: 'to the page of an organisation', target: '/groningen' },
  { what: 'to the start page', target: '/' },
  { what: 'to no organisation', target: '/weg/melden' },
  { what: 'below the form', target: '/groningen/melden/x' },
  { what: 'a way round to the form', target: '/x/../groningen/melden' },
  { what: 'in other letters', target: '/groningen/%6delden' },
  { what: 'with a query of its own', target: '/groningen/melden?x=1' },
  { what: 'cut halfway', headers: { 'content-length': '4000' }, isBroken: true },
  { what: 'with both lengths', headers: { 'transfer-encoding': 'chunked' } },
].map((form) => ({ ...form, fields: right(`meldproef zo ${form.what}`) }));

const large = `tekst=${encodeURIComponent('meldproef zo groot ')}${'x'.repeat(40_000)}`;

/** Bodies that are no form of ours, or more than one may be. */
export const refusedBodies: readonly SentForm[] = [
  { what: 'too large', fields: {}, bytes: Buffer.from(large) },
  { what: 'too large in chunks', fields: {}, ...inChunks(large) },
  {
    what: 'too large, and says it is small',
    fields: {},
    isBroken: true,
    headers: { 'content-length': '20' },
    bytes: Buffer.from(large),
  },
  { what: 'of bytes that are no text', fields: {}, bytes: Buffer.from([0xff, 0xfe, 0x3d, 0xc0, 0xaf]) },
];

/** Forms of the site with an attack in them; the first five are right, and may be kept. */
export const oddForms: readonly SentForm[] = [
  ...[
    '<script>alert(1)</script>',
    '\u202Egnirts\u202C \u2067x',
    '\u001b[31mrood\u001b[0m\u0007',
    "'; drop table report; --",
    '=cmd|x',
  ].map((text) => ({ what: 'a right form with an attack in its text', fields: right(text) })),
  ...['tekst', 'over', 'soort', 'email', 'website', 'lang', '__proto__'].flatMap((field) =>
    probes.map((probe) => ({ what: `an attack in ${field}`, fields: { ...right('meldproef zo 1'), [field]: probe } })),
  ),
  ...[
    '//evil.example/groningen',
    '/groningen/../../etc/passwd',
    'javascript:alert(1)',
    'http://evil.example/groningen',
    '/groningen\r\nX-Injected: 1',
    '/groningenx',
    `/groningen/${'a'.repeat(5_000)}`,
  ].map((over) => ({ what: 'about an odd page', fields: { ...right('meldproef zo 2'), over } })),
  { what: 'a text of 15,000 characters', fields: right('x'.repeat(15_000)) },
  { what: 'a text of nothing but marks', fields: right('a\u0301\u0323'.repeat(900)) },
  { what: 'a field a hundred times', fields: {}, bytes: Buffer.from('tekst=meldproef%20zo%203&'.repeat(100)) },
  {
    what: 'thousands of fields',
    fields: {},
    bytes: Buffer.from(Array.from({ length: 1_500 }, (_, at) => `a${at}=1`).join('&')),
  },
  { what: 'broken escapes', fields: {}, bytes: Buffer.from('tekst=%zz%&over=%00&soort=%ff%fe&email=%c0%ae') },
  { what: 'nothing', fields: {}, bytes: Buffer.alloc(0) },
  {
    what: 'a header that says it may be kept',
    fields: right('meldproef zo 4'),
    headers: { 'doelspoor-may-keep': 'yes' },
  },
];
