import type { Content } from '../store/content.ts';
import { HOME, toAddress } from '../words/addresses.ts';
import { pickText, type Reader } from '../words/reader.ts';

/** The web app manifest (W3C): a name and icons for a phone's home screen. */
export const toManifest = (content: Content, reader: Reader) => {
  const name = pickText(content.site(), 'name', reader).text;
  return {
    name,
    short_name: name.length > 12 ? (name.split(' ')[0] ?? name) : name,
    lang: reader.locale,
    start_url: toAddress(HOME, reader),
    display: 'browser',
    background_color: '#f4f0e6',
    theme_color: '#f4f0e6',
    icons: [
      { src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/icon-192.png', type: 'image/png', sizes: '192x192' },
      { src: '/icon-512.png', type: 'image/png', sizes: '512x512' },
    ],
  };
};
