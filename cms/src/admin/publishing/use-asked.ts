import { getFetchClient } from '@strapi/strapi/admin';
import { useCallback, useEffect, useState } from 'react';

const { get } = getFetchClient();

/**
 * What the CMS says of publishing, asked again every so often while the page is seen; undefined until it has answered. An
 * answer that fails to come changes nothing.
 * @param path below `/also-playing/publishing`
 * @param every milliseconds
 * @param anew asks at once when it is another
 */
export const useAsked = <Answer>(path: string, every: number, anew?: unknown) => {
  const [found, setFound] = useState<{ path: string; answer: Answer }>();
  const ask = useCallback(async () => {
    if (document.visibilityState === 'hidden') return;
    const { data } = await get<Answer>(`/also-playing/publishing${path}`).catch(() => ({ data: undefined }));
    if (data) setFound({ path, answer: data });
  }, [path]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save asks anew
  useEffect(() => {
    void ask();
    const timer = setInterval(ask, every);
    window.addEventListener('focus', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', ask);
    };
  }, [ask, every, anew]);
  return { answer: found?.path === path ? found.answer : undefined, ask };
};
