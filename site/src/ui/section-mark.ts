import type { Text } from './text.ts';

/** A section's light and name. The light is a colour and a rhythm of `styles/lights.css`; without one it is ink. */
export interface SectionMarkProps {
  title: Text;
  light: string | undefined;
}
