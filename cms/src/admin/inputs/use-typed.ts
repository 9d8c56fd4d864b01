import { useCallback, useRef, useState } from 'react';

/** What is being typed into a box; null while the box shows what is stored. */
export const useTyped = (): {
  typed: string | null;
  setTyped(text: string | null): void;
  /** As it is at this very moment: a key that moves the focus is followed by the blur before anything is rendered. */
  now(): string | null;
} => {
  const [typed, setState] = useState<string | null>(null);
  const current = useRef<string | null>(null);
  const setTyped = useCallback((text: string | null): void => {
    current.current = text;
    setState(text);
  }, []);
  const now = useCallback(() => current.current, []);
  return { typed, setTyped, now };
};
