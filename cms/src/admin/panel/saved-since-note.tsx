import { Box, Typography } from '@strapi/design-system';
import type { FormLayout } from './field-words.ts';
import { fieldWords } from './field-words.ts';
import { isSame } from './place-in-form.ts';
import type { SavedSince } from './saved-since.ts';

interface Props {
  since: SavedSince;
  layout: FormLayout;
  form: { initial: Readonly<Record<string, unknown>>; values: Readonly<Record<string, unknown>> };
}

const time = new Intl.DateTimeFormat('en-GB', { weekday: 'short', hour: '2-digit', minute: '2-digit' });

/** Says that the form is out of date. It changes nothing in it: what is typed is the editor's. */
export const SavedSinceNote = ({ since: { at, by, fields }, layout, form }: Props) => {
  const names = (fields ?? []).map((field) => {
    const mine = !isSame(form.initial[field], form.values[field]);
    return `${fieldWords([field], layout)}${mine ? ' (changed here as well)' : ''}`;
  });
  return (
    <Box background="warning100" borderColor="warning200" hasRadius padding={3} width="100%">
      <Typography variant="omega" fontWeight="bold" tag="h3" textColor="neutral800">
        Saved by {by ?? 'somebody else'} since you opened it
      </Typography>
      <Typography variant="pi" tag="p" textColor="neutral800">
        {[`${time.format(new Date(at))}.`, names.length > 0 && `Different now: ${names.join(', ')}.`]
          .filter(Boolean)
          .join(' ')}
      </Typography>
      <Typography variant="pi" tag="p" textColor="neutral800">
        Saving here writes over it. Look at it in another window first, and reload this one to go on from it; what you
        have typed stays until then.
      </Typography>
      <a href={window.location.href} target="_blank" rel="noreferrer">
        <Typography variant="pi" textColor="primary600">
          Open it in another window
        </Typography>
      </a>
    </Box>
  );
};
