import { Flex, TextButton, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { Publishing } from '../../publish-log/questions.ts';
import { Group, List } from '../panel/lines.tsx';
import { Spoken } from '../panel/spoken.tsx';
import { SiteLink } from './site-link.tsx';
import { StoppedByList } from './stopped-by.tsx';
import { useAsked } from './use-asked.ts';
import { WishButtons } from './wish-buttons.tsx';
import { logWords } from './words.ts';

/** Milliseconds: an editor who has wished something waits for it. */
const every = (publishing: Publishing | undefined): number => (publishing?.wish || publishing?.began ? 1_000 : 3_000);
/** As many lines as a widget of Strapi's shows without a scroll bar of its own. */
const SHOWN = 5;

/** On the home page of the admin: what readers have, what the publisher does, and what an editor may want of it. */
const PublishingWidget = () => {
  const { answer, ask } = useAsked<Publishing>('', every);
  const [all, setAll] = useState(false);
  if (!answer) return <Widget.Loading />;
  const { log, live, began, site } = answer;
  const [last] = log;
  if (!last) {
    return (
      <Widget.NoData>
        {began
          ? 'The site is being published for the first time …'
          : 'Nothing has been published yet. Whoever runs the site starts a publisher: “pnpm site watch”.'}
      </Widget.NoData>
    );
  }
  const liveWords = live ? `Live: ${logWords(live)}` : 'Nothing is live yet.';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Spoken
        text={[liveWords, last.outcome === 'stopped' && 'The last publish was stopped.'].filter(Boolean).join(' ')}
      />
      <Typography variant="omega" tag="p" textColor="neutral800">
        {liveWords}
      </Typography>
      {live && site && <SiteLink href={`${site}/`}>See the site</SiteLink>}
      {live?.outcome === 'rolledBack' && (
        <Typography variant="pi" tag="p" textColor="warning700">
          It is held: nothing is published until somebody resumes.
        </Typography>
      )}
      {began && (
        <Typography variant="pi" tag="p" textColor="neutral600">
          Publishing …
        </Typography>
      )}
      {/* Above lists that may be long: Strapi's widgets scroll. */}
      <WishButtons publishing={answer} onWish={ask} />
      {last.outcome === 'stopped' && (
        <Group title="Stopped by">
          <StoppedByList text={last.text ?? ''} stoppedBy={last.stoppedBy ?? []} />
        </Group>
      )}
      <Group title="Lately">
        <List>
          {(all ? log : log.slice(0, SHOWN)).map((line) => (
            <li key={line.id}>
              <Typography variant="pi" textColor="neutral600">
                {logWords(line)}
              </Typography>
            </li>
          ))}
        </List>
        {log.length > SHOWN && (
          <TextButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `${log.length - SHOWN} more`}
          </TextButton>
        )}
      </Group>
    </Flex>
  );
};

export default PublishingWidget;
