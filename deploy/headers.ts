/**
 * The headers of every answer. Other sites may embed the app (`frame-ancestors` has no limit): a municipality or hagro
 * may want it in its own pages, and it holds no account that a frame around it could misuse.
 */
const everywhere = (policy: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': `${policy}; frame-ancestors *`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
});

/** Files for servers, by name: for nginx to include, and for static hosts that read `_headers`. */
export function headersFor(policy: string): Readonly<Record<string, string>> {
  const headers = Object.entries(everywhere(policy));
  return {
    'headers.conf': headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join(''),
    _headers: [
      '/*',
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
      ...['/', '/index.html', '/sw.js'].flatMap((path) => [path, '  Cache-Control: no-cache']),
      '/assets/*',
      '  Cache-Control: public, max-age=31536000, immutable',
      '',
    ].join('\n'),
  };
}
