import { aroundOf } from '@also-playing/shared-types/rules/around';
import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { unstable_useContentManagerContext, useForm } from '@strapi/strapi/admin';
import { useDeferredValue, useMemo } from 'react';
import type { Places, SiteSettings } from '../../forms/questions.ts';
import { KINDS } from '../../rules/kinds.ts';
import { useAnswer } from '../inputs/use-answer.ts';
import type { FormLayout } from './field-words.ts';
import { Group } from './lines.tsx';
import { ProblemList } from './problem-list.tsx';
import { problemsOfForm } from './problems-of-form.ts';
import { savedSince } from './saved-since.ts';
import { SavedSinceNote } from './saved-since-note.tsx';
import { ScreeningList } from './screening-list.tsx';
import { Spoken } from './spoken.tsx';
import { type FormSchema, toDraft } from './to-draft.ts';
import { TwinList } from './twin-list.tsx';
import { useReadiness } from './use-readiness.ts';

interface Props {
  uid: string;
  /** Undefined of a new entry. */
  documentId: string | undefined;
  /** When what the form shows was saved, ISO 8601 in UTC. */
  opened: string | undefined;
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What stands between a form and its page on the site, as it is typed. */
const ReadyPanel = ({ uid, documentId, opened }: Props) => {
  const { layout, contentType, components } = unstable_useContentManagerContext();
  const typed = useForm('ReadyPanel', (form) => form.values) as Record<string, unknown>;
  const initial = useForm('ReadyPanel', (form) => form.initialValues) as Record<string, unknown>;
  const isModified = useForm('ReadyPanel', (form) => form.modified);
  const values = useDeferredValue(typed);
  const answer = useReadiness(uid, documentId);
  const site = useAnswer<SiteSettings>('/site');
  const places = useAnswer<Places>('/places/new');
  const since = useMemo(
    () => (answer && opened ? savedSince(`${uid} ${documentId}`, answer, opened) : undefined),
    [uid, documentId, answer, opened],
  );

  const kind = KINDS[uid];
  const schema = useMemo(
    () => ({ attributes: contentType?.attributes ?? {}, components }) as unknown as FormSchema,
    [contentType, components],
  );
  const around = useMemo(
    () =>
      aroundOf(
        site ?? {},
        Object.entries(places?.zones ?? {}).map(([venue, timeZone]) => ({ documentId: venue, timeZone })),
      ),
    [site, places],
  );
  const { draft, named } = useMemo(() => toDraft(values, schema, answer?.relations ?? {}), [values, schema, answer]);
  const form = useMemo(() => ({ initial, values }), [initial, values]);
  const { stops, advised, unsure } = useMemo(
    () =>
      kind
        ? problemsOfForm(kind.type, { ...draft, documentId: documentId ?? 'new' }, around, answer, form)
        : { stops: [], advised: [], unsure: 0 },
    [kind, draft, documentId, around, answer, form],
  );

  // A draft without what it refers to would be wrong at every credit.
  if (documentId && !answer) return <Typography variant="pi">Looking …</Typography>;

  const isPerson = uid === 'api::person.person';
  const twins = (answer?.twins ?? []).filter(
    (line) => isPerson || named.some((entry) => entry.documentId === line.documentId),
  );
  const words = layout.edit as unknown as FormLayout;
  const hasDrafts = contentType?.options?.draftAndPublish === true;
  const verdict =
    stops.length === 0
      ? hasDrafts
        ? 'Nothing stops it.'
        : 'All is in order.'
      : `${counted(stops.length, 'thing stops', 'things stop')} ${hasDrafts ? 'it' : 'what shows it'} from being published.`;
  const spoken = [
    since && `${since.by ?? 'Somebody else'} has saved this since you opened it.`,
    verdict,
    advised.length > 0 && `${counted(advised.length, 'piece', 'pieces')} of advice.`,
  ]
    .filter(Boolean)
    .join(' ');

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <Spoken text={spoken} />
      {since && <SavedSinceNote since={since} layout={words} form={form} />}
      <Flex gap={2} alignItems="flex-start">
        {stops.length === 0 ? (
          <CheckCircle fill="success600" aria-hidden />
        ) : (
          <WarningCircle fill="danger600" aria-hidden />
        )}
        <Typography variant="omega" tag="p" textColor="neutral800">
          {verdict}
        </Typography>
      </Flex>
      {stops.length > 0 && <ProblemList problems={stops} layout={words} stops />}
      {unsure > 0 && (
        <Typography variant="pi" tag="p" textColor="neutral600">
          {`${counted(unsure, 'thing is', 'things are')} looked at again when you save.`}
        </Typography>
      )}
      {/* A green tick beside a refusal would be a lie: what lies in other entries is known of what is saved alone. */}
      {isModified && stops.length === 0 && unsure === 0 && (
        <Typography variant="pi" tag="p" textColor="neutral600">
          What lies in other entries, as a room or an address that is taken, is looked for when you save.
        </Typography>
      )}
      {twins.length > 0 && (
        <Group title={isPerson ? 'Perhaps the same person' : 'Perhaps the same people'}>
          <TwinList twins={twins} named={named} isPerson={isPerson} />
        </Group>
      )}
      {advised.length > 0 && (
        <Group title={`Advised (${advised.length})`}>
          <ProblemList problems={advised} layout={words} />
        </Group>
      )}
      {answer && answer.screenings.length > 0 && (
        <Group title={`Screenings (${answer.screenings.length})`}>
          <ScreeningList screenings={answer.screenings} />
        </Group>
      )}
    </Flex>
  );
};

export default ReadyPanel;
