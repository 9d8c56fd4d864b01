/** How a trailer plays on the page: in a frame of its host, or as a file. */
export interface TrailerPlayer {
  kind: 'frame' | 'video';
  src: string;
}

const YOUTUBE =
  /^(?:https:\/\/)(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:watch\?(?:.*&)?v=|embed\/|shorts\/)|youtu\.be\/)([\w-]{11})/;
const VIMEO = /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d+)(?:\/(\w+)|\?(?:.*&)?h=(\w+))?/;
const FILE = /\.(?:mp4|webm)$/;

/** The player of a trailer's address; none where only its host can play it. Both hosts are asked not to track. */
export const toPlayer = (url: string): TrailerPlayer | undefined => {
  const [, youtube] = YOUTUBE.exec(url) ?? [];
  if (youtube) return { kind: 'frame', src: `https://www.youtube-nocookie.com/embed/${youtube}?autoplay=1` };
  const [, vimeo, path, query] = VIMEO.exec(url) ?? [];
  const key = path ?? query;
  if (vimeo) {
    return { kind: 'frame', src: `https://player.vimeo.com/video/${vimeo}?dnt=1&autoplay=1${key ? `&h=${key}` : ''}` };
  }
  return FILE.test(new URL(url).pathname) ? { kind: 'video', src: url } : undefined;
};

/** "vimeo.com" */
export const hostOf = (url: string): string => new URL(url).hostname.replace(/^(?:www|player|m)\./, '');
