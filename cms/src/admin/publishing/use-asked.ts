import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

const { get } = getFetchClient();

/**
 * What the CMS says of publishing, asked again every so often while the page is seen; undefined until it has answered. An
 * answer that fails to come changes nothing; one that was asked for before a save is of no use after it.
 * @param path below `/also-playing/publishing`
 * @param every milliseconds from an answer to the next question; the same function each time
 * @param anew asks at once when it is another
 */
export const useAsked = <Answer>(path: string, every: (answer: Answer | undefined) => number, anew?: unknown) => {
  const [found, setFound] = useState<{ path: string; anew: unknown; answer: Answer }>();
  const ask = useCallback(async (): Promise<Answer | undefined> => {
    if (document.visibilityState === 'hidden') return undefined;
    const { data } = await get<Answer>(`/also-playing/publishing${path}`).catch(() => ({ data: undefined }));
    if (data) setFound({ path, anew, answer: data });
    return data;
  }, [path, anew]);
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const askOn = async (): Promise<void> => {
      const answer = await ask();
      if (!left) timer = setTimeout(askOn, every(answer));
    };
    void askOn();
    window.addEventListener('focus', ask);
    return () => {
      left = true;
      clearTimeout(timer);
      window.removeEventListener('focus', ask);
    };
  }, [ask, every]);
  return { answer: found?.path === path && found.anew === anew ? found.answer : undefined, ask };
};
