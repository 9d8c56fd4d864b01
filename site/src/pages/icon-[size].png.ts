import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { iconSvg } from '../site-files/icon.ts';

/** Pixels: Apple's home screen, and what the manifest names. */
export const getStaticPaths = () => ['180', '192', '512'].map((size) => ({ params: { size } }));

export const GET: APIRoute = async ({ locals: { content }, params }) => {
  const png = await sharp(Buffer.from(iconSvg(content.site().accent)))
    .resize(Number(params.size))
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
