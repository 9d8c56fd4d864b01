import { useCallback, useRef } from 'react';

type Box = 'role' | 'person' | 'printed';
/** Marks a box of a line, so that the focus can be put on it. */
export type BoxRef = (line: string, box: Box) => (input: HTMLInputElement | null) => void;
/** Puts the focus on a box. */
export type Focus = (line: string, box: Box) => void;

/** The line that is no credit yet. */
export const NEW = 'new';

/** The focus in a sheet whose lines come, go and move; a line is known by its key. */
export const useFocus = (): { boxRef: BoxRef; focus: Focus } => {
  const boxes = useRef(new Map<string, HTMLInputElement>());
  const refs = useRef(new Map<string, (input: HTMLInputElement | null) => void>());

  const boxRef = useCallback<BoxRef>((line, box) => {
    const key = `${line} ${box}`;
    const ref =
      refs.current.get(key) ??
      ((input: HTMLInputElement | null): void => {
        if (input) boxes.current.set(key, input);
        else boxes.current.delete(key);
      });
    refs.current.set(key, ref);
    return ref;
  }, []);
  const focus = useCallback<Focus>((line, box) => boxes.current.get(`${line} ${box}`)?.focus(), []);
  return { boxRef, focus };
};
