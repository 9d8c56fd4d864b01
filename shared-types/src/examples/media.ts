import type { Media } from '../media.ts';

const CENTRE = { x: 50, y: 50 };

export const busStill: Media = {
  documentId: 'bus-still',
  url: '/uploads/bus-still.jpg',
  mime: 'image/jpeg',
  alternativeText: 'A crowd in silhouette under a low red sun',
  credit: 'Brume Films',
  width: 2240,
  height: 1064,
  focalPoint: { x: 62, y: 36 },
};

export const nightBus: Media = {
  documentId: 'night-bus',
  url: '/uploads/night-bus.png',
  mime: 'image/png',
  alternativeText: 'Five women asleep on a night bus',
  credit: 'Brume Films',
  width: 1120,
  height: 630,
  focalPoint: CENTRE,
};

export const fourthFloor: Media = {
  documentId: 'fourth-floor',
  url: '/uploads/fourth-floor.png',
  mime: 'image/png',
  alternativeText: 'A dark office tower with one floor lit',
  width: 720,
  height: 480,
  focalPoint: CENTRE,
};

export const portrait: Media = {
  documentId: 'portrait-aguirre',
  url: '/uploads/aguirre.jpg',
  mime: 'image/jpeg',
  alternativeText: 'Portrait of Inés Aguirre',
  credit: 'Léa Fontaine',
  width: 640,
  height: 800,
  focalPoint: CENTRE,
};

export const ferryStill: Media = {
  documentId: 'ferry-still',
  url: '/uploads/ferry.jpg',
  mime: 'image/jpeg',
  alternativeText: 'A ferry with lit windows at night',
  width: 1600,
  height: 760,
  focalPoint: CENTRE,
};

export const media: readonly Media[] = [busStill, nightBus, fourthFloor, portrait, ferryStill];
