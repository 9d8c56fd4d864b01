import { createHmac, timingSafeEqual } from 'node:crypto';

/** The address of a preview holds what it shows, until when, and a signature: whoever has the address may look, nobody else. */

const LASTS_MS = 86_400_000;

export interface Previewed {
  uid: string;
  documentId: string;
  /** Whether it is what readers have of it, in place of the draft. */
  published?: boolean;
}

const sign = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('base64url');

/** @param now milliseconds, as `Date.now()` gives them; the token is good for 24 hours from then */
export const makePreviewToken = (
  secret: string,
  { uid, documentId, published = false }: Previewed,
  now: number,
): string => {
  const text = Buffer.from(JSON.stringify([uid, documentId, now + LASTS_MS, published])).toString('base64url');
  return `${text}.${sign(secret, text)}`;
};

/** What a token stands for; in a word why for nothing. */
export const readPreviewToken = (secret: string, token: string, now: number): Previewed | 'forged' | 'expired' => {
  const [text = '', ...rest] = token.split('.');
  const given = rest.join('.');
  const [is, should] = [Buffer.from(given), Buffer.from(sign(secret, text))];
  if (is.length !== should.length || !timingSafeEqual(is, should)) return 'forged';
  const [uid, documentId, until, published] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [
    string,
    string,
    number,
    boolean,
  ];
  return now < until ? { uid, documentId, published } : 'expired';
};
