import { expect, test } from 'vitest';
import { exampleContent } from '../store/example-content.ts';
import { toPicture } from './to-picture.ts';

const content = exampleContent();

test('offers each width that was made, in both formats', () => {
  const picture = toPicture(content.media('fourth-floor'));
  expect(picture.avif).toBe(
    '/media/fourth-floor-360.avif 360w, /media/fourth-floor-540.avif 540w, /media/fourth-floor-720.avif 720w',
  );
  expect(picture.jpg).toContain('/media/fourth-floor-720.jpg 720w');
});

test('keeps its shape, and says what is to be seen', () => {
  const { src, width, height, alt } = toPicture(content.media('bus-still'));
  expect({ src, width, height, alt }).toEqual({
    src: '/media/bus-still-1080.jpg',
    width: 1080,
    height: 513,
    alt: 'A crowd in silhouette under a low red sun',
  });
});

test('follows the focal point, where it is not the middle', () => {
  expect(toPicture(content.media('bus-still')).focus).toBe('62% 36%');
  expect(toPicture(content.media('ferry-still')).focus).toBeUndefined();
});
