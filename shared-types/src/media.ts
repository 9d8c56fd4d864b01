import { z } from 'zod';
import { documentId, optional, text } from './fields.ts';
import { sizeProblem } from './image-limits.ts';
import { message } from './problem.ts';

/** A point of an image that must stay visible, in percent from the left and from the top. */
export const focalPoint = z.object({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) });
export type FocalPoint = z.infer<typeof focalPoint>;

/** Image types that are decoded; an SVG may carry script and is none of them. */
export const IMAGE_TYPES = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/tiff'] as const;

/** What somebody who can't see it should know: "Five women asleep on a night bus". */
export const alternativeText = z.preprocess(
  (value) => (value === '' ? null : value),
  z
    .string({
      error: message(
        'the image has no alternative text',
        'describe it in the media library; in a file as its alternativeText',
      ),
    })
    .pipe(text(500)),
);

const pixels = (side: string) => {
  const error = message(`the image has no ${side}`, 'upload the file again');
  return z.number({ error }).int().positive({ error, abort: true });
};

/** An image of the CMS's media library. */
export const media = z
  .object({
    documentId,
    /** Where the CMS serves it: a path of the CMS, or an absolute address. */
    url: z.string().min(1),
    mime: z.enum(IMAGE_TYPES),
    alternativeText,
    /** Who made it; kept as the file's caption. */
    credit: optional(text(300)),
    /** Pixels. */
    width: pixels('width'),
    height: pixels('height'),
    focalPoint: z.preprocess((value) => value ?? { x: 50, y: 50 }, focalPoint),
  })
  .superRefine(({ width, height }, context) => {
    const problem = sizeProblem(width, height);
    if (problem) context.addIssue({ code: 'custom', path: ['width'], message: message(problem.what, problem.remedy) });
  });
export type Media = z.infer<typeof media>;
