import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { Readiness } from '../../rules/readiness-answer.ts';
import { useSaves } from '../inputs/use-answer.ts';

/** How often the CMS is asked again, in milliseconds: what others do shows after so long. */
const AGAIN = 20_000;

const { get } = getFetchClient();

/**
 * What the CMS says of the saved entry: asked when the form opens, after each save, when the window gets the focus back, and
 * every twenty seconds while it is seen. Undefined until it has answered; an answer that fails to come changes nothing.
 * @param documentId undefined of a new entry
 */
export const useReadiness = (uid: string, documentId: string | undefined): Readiness | undefined => {
  const saves = useSaves();
  const [found, setFound] = useState<{ of: string; answer: Readiness }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a save asks anew
  useEffect(() => {
    if (!documentId) return;
    let left = false;
    const ask = (): void => {
      if (document.visibilityState === 'hidden') return;
      get<Readiness>(`/readiness/${uid}/${documentId}`).then(
        ({ data }) => {
          if (!left) setFound({ of: documentId, answer: data });
        },
        () => undefined,
      );
    };
    ask();
    const timer = setInterval(ask, AGAIN);
    window.addEventListener('focus', ask);
    return () => {
      left = true;
      clearInterval(timer);
      window.removeEventListener('focus', ask);
    };
  }, [uid, documentId, saves]);

  return found && found.of === documentId ? found.answer : undefined;
};
