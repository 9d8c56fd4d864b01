import { expect, test } from 'vitest';
import { hostOf, toPlayer } from './trailer.ts';

const YOUTUBE = { kind: 'frame', src: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1' };

test.each([
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', YOUTUBE],
  ['https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=3', YOUTUBE],
  ['https://youtu.be/dQw4w9WgXcQ', YOUTUBE],
  ['https://vimeo.com/123', { kind: 'frame', src: 'https://player.vimeo.com/video/123?dnt=1&autoplay=1' }],
  ['https://vimeo.com/123/ab12', { kind: 'frame', src: 'https://player.vimeo.com/video/123?dnt=1&autoplay=1&h=ab12' }],
  [
    'https://player.vimeo.com/video/123?h=ab12',
    { kind: 'frame', src: 'https://player.vimeo.com/video/123?dnt=1&autoplay=1&h=ab12' },
  ],
  ['https://films.example.org/trailer.mp4', { kind: 'video', src: 'https://films.example.org/trailer.mp4' }],
])('%s plays on the page', (url, player) => {
  expect(toPlayer(url)).toEqual(player);
});

test.each([
  'https://trailers.example.org/night-shift',
  'https://notyoutube.com/watch?v=dQw4w9WgXcQ',
  'https://vimeo.com.example.org/1',
])('%s stays a link', (url) => {
  expect(toPlayer(url)).toBeUndefined();
});

test('names the host as people know it', () => {
  expect(hostOf('https://www.youtube.com/watch?v=dQw4w9WgXcQ')).toBe('youtube.com');
  expect(hostOf('https://player.vimeo.com/video/123')).toBe('vimeo.com');
});
