import { Flex, TextButton, Typography } from '@strapi/design-system';
import { type ClipboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { Frame, type InputProps } from '../inputs/frame.tsx';
import { personOf } from '../people/relation.ts';
import { type How, usePeople } from '../people/use-people.ts';
import { type Saved, useSaved } from '../people/use-saved.ts';
import { CreditLine } from './credit-line.tsx';
import { EntryLine } from './entry-line.tsx';
import { Line, Sheet } from './layout.ts';
import { parseCredits } from './parse-credits.ts';
import { type CreditValue, useCredits } from './use-credits.ts';
import { NEW, useFocus } from './use-focus.ts';

/** The messages of a refused publish about one credit. */
const errorOf = (rawError: unknown, index: number): string | undefined => {
  const error: unknown = Array.isArray(rawError) ? rawError[index] : undefined;
  const texts = typeof error === 'object' && error !== null ? Object.values(error) : [error];
  return texts.filter((text) => typeof text === 'string').join(' · ') || undefined;
};

/**
 * The credits of a film in place of Strapi's own list of parts: a line each, like a sheet. Enter goes on: from the role to
 * the name, from the name to the next line. Lists of several lines can be pasted.
 */
const CreditsSheet = (input: InputProps<CreditValue[]>) => {
  const { name, disabled, rawError } = input;
  const credits = useMemo(() => (Array.isArray(input.value) ? input.value : []), [input.value]);
  const { canCreate } = usePeople();

  const saved = useSaved(
    'film.credit',
    credits.map((_, index) => `${name}.${index}`),
  );
  const savedById = useMemo(() => new Map(credits.map(({ id }, index) => [id, saved[index]])), [credits, saved]);
  const savedOf = useCallback(
    ({ id }: CreditValue): Saved => (id === undefined ? null : savedById.get(id)),
    [savedById],
  );
  const { change, setPerson, add, remove, move, settle } = useCredits(name, savedOf);
  const { boxRef, focus } = useFocus();

  const open = credits.filter(
    (credit) => credit.creditedAs && savedOf(credit) !== undefined && personOf(credit.person, savedOf(credit)) === null,
  );
  const lastRole = credits.at(-1)?.role ?? 'director';

  const onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text');
    if (disabled || !/\n./.test(text.trim())) return;
    event.preventDefault();
    const parsed = parseCredits(text, lastRole);
    for (const { role, roleLabel, name: creditedAs, character } of parsed) {
      add({ role, roleLabel, creditedAs, character });
    }
    for (const { name: pasted, role } of parsed) void settle(pasted, 'find', role);
  };

  const onText = useCallback(
    (index: number, text: string, how: How): void => {
      setPerson(index, null, text);
      void settle(text, how, credits[index]?.role);
    },
    [setPerson, settle, credits],
  );
  /** Where the focus goes once the form has changed: to a line that moves, or into the one that was added. */
  const later = useRef<{ line?: string; box: 'person' | 'printed' }>();
  useEffect(() => {
    const { line = credits.at(-1)?.__temp_key__, box } = later.current ?? {};
    if (line && box) focus(line, box);
    later.current = undefined;
  }, [credits, focus]);

  const onMove = useCallback(
    (index: number, by: number): void => {
      const to = index + by;
      if (to < 0 || to >= credits.length) return;
      later.current = { line: credits[index]?.__temp_key__, box: 'person' };
      move(index, to);
    },
    [move, credits],
  );
  const onNext = useCallback(
    (index: number): void => focus(credits[index + 1]?.__temp_key__ ?? NEW, 'role'),
    [focus, credits],
  );
  const onRemove = useCallback(
    (index: number): void => {
      onNext(index);
      remove(index);
    },
    [remove, onNext],
  );
  const onInto = useCallback((): void => {
    later.current = { box: 'printed' };
  }, []);

  return (
    <Frame input={input}>
      {(control) => (
        <Sheet onPasteCapture={onPaste}>
          {credits.length > 0 && (
            <Line aria-hidden>
              {['Role', 'Person', 'Printed as', 'Character'].map((head) => (
                <Typography key={head} variant="pi" textColor="neutral600">
                  {head}
                </Typography>
              ))}
            </Line>
          )}
          {credits.map((credit, index) => (
            <CreditLine
              key={credit.__temp_key__}
              credit={credit}
              index={index}
              isLast={index === credits.length - 1}
              saved={saved[index]}
              error={errorOf(rawError, index)}
              disabled={disabled}
              onChange={change}
              onPerson={setPerson}
              onText={onText}
              onMove={onMove}
              onRemove={onRemove}
              onNext={onNext}
              boxRef={boxRef}
              focus={focus}
            />
          ))}
          {!disabled && (
            <EntryLine
              control={control}
              lastRole={lastRole}
              onAdd={add}
              onSettle={settle}
              onInto={onInto}
              boxRef={boxRef}
              focus={focus}
            />
          )}
          {open.length > 1 && canCreate && !disabled && (
            <Flex paddingTop={2}>
              <TextButton
                onClick={() => {
                  for (const { creditedAs, role } of open) void settle(creditedAs ?? '', 'enter', role);
                }}
              >
                Make new people of all names that are like nobody’s
              </TextButton>
            </Flex>
          )}
        </Sheet>
      )}
    </Frame>
  );
};

export default CreditsSheet;
