/**
 * What every answer says, whatever it is, unless it says something else of that itself: no scripts, no other host, no frames, nothing of the
 * device, no other site's window or page that takes it in, and no word to another site about where the reader came from. A page needs its own
 * style sheet, font and icon and nothing else.
 */
export const strictHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  // The same as `frame-ancestors`, for older browsers and for the tests that public bodies are measured with.
  'x-frame-options': 'DENY',
};

/** What an answer says besides where it goes over TLS (RFC 6797): for a year, ask for this host by TLS only. Other names of its domain are not ours. */
export const secureHeaders: Readonly<Record<string, string>> = {
  ...strictHeaders,
  'strict-transport-security': 'max-age=31536000',
};
