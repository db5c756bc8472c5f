import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { headersFor } from './headers.ts';
import { inlineScript } from './inline.ts';

/** The hashes of what stands in the page itself, between tags of this name. */
const hashesOf = (html: string, tag: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([^]*?)</${tag}>`, 'g'))]
    .map(([, text = '']) => text)
    .filter((text) => text !== '')
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);

/** The content security policy of a page: nothing but what this app is made of; what stands in the page by its hash. */
export function policyOf(html: string): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(html, 'script')].join(' '),
    ["style-src 'self'", ...hashesOf(html, 'style')].join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types keuzehulp-worker',
  ].join('; ');
}

/** Puts tags into a page behind its first, which says how to read the bytes. */
const behindCharset = (html: string, ...tags: readonly string[]): string =>
  html.replace(/<meta charset[^>]*>/, (charset) => [charset, ...tags].join('\n    '));

/**
 * Puts the last resort and the policy into the built page. For a build that is served, writes the headers for servers
 * beside it, and a compressed copy of each file that is worth it.
 */
export function hardened({ isServed }: { readonly isServed: boolean }): Plugin {
  return {
    name: 'hardened',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      // It listens before anything else of the page loads.
      handler: async (html) =>
        behindCharset(html, `<script>${await inlineScript('src/app/rescue/rescue.ts')}</script>`),
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('there is no page');
        const html = String(page.source);
        const policy = policyOf(html);
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
        page.source = behindCharset(html, meta);
        for (const [fileName, source] of Object.entries(isServed ? headersFor(policy) : {})) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
    writeBundle({ dir = 'dist' }, bundle) {
      if (!isServed) return;
      for (const name of Object.keys(bundle).filter((each) => /\.(?:js|css|html|svg)$/.test(each))) {
        writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name)), { level: 9 }));
      }
    },
  };
}
