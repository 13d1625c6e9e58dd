export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * The best encoding that a request accepts (RFC 9110, 12.5.3): brotli before gzip before none.
 * `br;q=0` refuses brotli; other weights do not change our order.
 */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === '') return 'identity';
  if (header.includes('br') && accepts(header, 'br')) return 'br';
  if (header.includes('gzip') && accepts(header, 'gzip')) return 'gzip';
  return 'identity';
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name, ...parameters] = part.trim().toLowerCase().split(';');
    return name?.trim() === encoding && !parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
  });
}
