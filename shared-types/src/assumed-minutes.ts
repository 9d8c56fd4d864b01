/** How long a screening runs whose end nobody has said: for what is drawn of it, and for what is on. The browser asks it too. */
export const ASSUMED_MINUTES = 90;
