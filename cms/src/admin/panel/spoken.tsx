import { VisuallyHidden } from '@strapi/design-system';
import { useEffect, useState } from 'react';

/** Typing changes the text at every key; it is said when somebody pauses. Milliseconds. */
const PAUSE = 1_500;

/** Speaks a text to screen readers when it has become another one, politely: after what they are saying. */
export const Spoken = ({ text }: { text: string }) => {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {said}
    </VisuallyHidden>
  );
};
