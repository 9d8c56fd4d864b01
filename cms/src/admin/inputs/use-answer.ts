import { getFetchClient, useForm } from '@strapi/strapi/admin';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How long an answer is good for, in milliseconds: many fields of a form ask the same. */
const FRESH = 10_000;

// Not the hook's client, which calls off what a box has asked when the box goes: others wait for the same answer.
const { get } = getFetchClient();

const answers = new Map<string, { at: number; answer: Promise<unknown> }>();

/**
 * What the CMS answers to a question of a form (src/forms/questions.ts); undefined until it has, or when it fails: an
 * input then does without.
 * @param path undefined asks nothing
 * @param again asked anew when it changes
 */
export const useAnswer = <Answer>(path: string | undefined, again: unknown = 0): Answer | undefined => {
  const [found, setFound] = useState<{ path: string; answer: Answer }>();

  const asked = useRef(again);
  useEffect(() => {
    if (path === undefined) return;
    let left = false;
    const known = answers.get(path);
    const fresh = known && asked.current === again && Date.now() - known.at < FRESH ? known.answer : undefined;
    asked.current = again;
    const answer = fresh ?? get<Answer>(`/also-playing${path}`).then(({ data }) => data);
    if (!fresh) answers.set(path, { at: Date.now(), answer });
    answer.then(
      (given) => {
        if (!left) setFound({ path, answer: given as Answer });
      },
      () => answers.delete(path),
    );
    return () => {
      left = true;
    };
  }, [path, again]);

  return found?.path === path ? found?.answer : undefined;
};

/** How often the form has been saved or published: what is stored may be another then. */
export const useSaves = (): number => {
  const submitting = useForm('useSaves', (form) => form.isSubmitting);
  const [saves, setSaves] = useState(0);
  const before = useRef(submitting);
  // Before it is seen: what was answered earlier would be shown once more.
  useLayoutEffect(() => {
    if (before.current && !submitting) setSaves((count) => count + 1);
    before.current = submitting;
  }, [submitting]);
  return saves;
};
