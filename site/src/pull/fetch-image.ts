import type { Media } from '@also-playing/shared-types/media';

const MAX_BYTES = 60_000_000;
const TIME_LIMIT = 60_000;

/** Nobody gave an image just now: the image itself may be as good as any. */
export class ImageAway extends Error {
  override name = 'ImageAway';
}

/**
 * The bytes of an image, from the CMS or wherever it keeps its files.
 * @throws ImageAway when another try may get them; Error when there is no such image, or it is too large
 */
export const fetchImage = async ({ url }: Pick<Media, 'url'>, cmsUrl: string): Promise<Buffer> => {
  const address = new URL(url, cmsUrl);
  const response = await fetch(address, { signal: AbortSignal.timeout(TIME_LIMIT) }).catch(away);
  const { status } = response;
  if (status === 429 || status >= 500) throw new ImageAway(`the CMS answered ${status}`);
  if (!response.ok) throw new Error(`the CMS answered ${status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const { done, value } = (await reader?.read().catch(away)) ?? { done: true, value: undefined };
    if (done) return Buffer.concat(chunks);
    chunks.push(value);
    size += value.length;
    if (size <= MAX_BYTES) continue;
    await reader?.cancel();
    throw new Error('the file is larger than 60 MB');
  }
};

const away = (cause: Error & { cause?: { code?: string } }): never => {
  const why = cause.name === 'TimeoutError' ? `no answer within ${TIME_LIMIT / 1000} s` : cause.message;
  throw new ImageAway(cause.cause?.code ?? why, { cause });
};
