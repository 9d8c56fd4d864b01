import { localDateTime } from '@also-playing/shared-types/fields';
import {
  clockProblem,
  festivalDay,
  formatOffset,
  isLocalDateTime,
  isTimeZone,
  occurrences,
} from '@also-playing/shared-types/local-time';
import { formatProblem } from '@also-playing/shared-types/problem';
import type { Occurrence } from '@also-playing/shared-types/vocabulary/screening';
import { Flex, Radio, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { type ClipboardEvent, useState } from 'react';
import type { SiteSettings } from '../../forms/questions.ts';
import { Box, BoxInput } from './box.tsx';
import { Frame, fieldOf, type InputProps, messageOf } from './frame.tsx';
import { useAnswer } from './use-answer.ts';
import { useZone } from './use-zone.ts';

/** The fields that say which of two equal times is meant, by the field of the time. */
const OCCURRENCES: Readonly<Record<string, string>> = { localStart: 'localStartOccurrence' };

const day = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
/** "Saturday 5 December 2026": of a day of the calendar, which no zone can shift. */
const formatDay = (local: string): string => day.format(new Date(`${local.slice(0, 10)}T00:00Z`)).replace(',', '');

/** What a time comes to, in words: the weekday catches the wrong day, the night belongs to the evening before. */
const inWords = (local: string, zone: string | undefined, cutOff: string): string => {
  const evening = festivalDay(local, cutOff);
  const night = evening === local.slice(0, 10) ? '' : `, in the night of ${formatDay(evening)}`;
  const place = zone && isTimeZone(zone) ? ` · ${zone}, ${formatOffset(local, zone)}` : '';
  return `${formatDay(local)}, ${local.slice(11)}${night}${place}`;
};

/** Of a text that holds a day and a time, like those that ticket systems show. */
const pasted = (event: ClipboardEvent): string | undefined => {
  const found = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)/.exec(event.clipboardData.getData('text'));
  return found ? `${found[1]}T${found[2]}` : undefined;
};

/** A day and a time on the clocks of a place, stored as they are written: the browser's own zone takes no part. */
const LocalTime = (input: InputProps<string>) => {
  const { name, value, disabled, label, onChange } = input;
  const [date = '', time = ''] = (value ?? '').split('T');
  const [writing, setWriting] = useState(false);
  const zone = useZone(name);
  const cutOff = useAnswer<SiteSettings>('/site')?.dayCutOff ?? '00:00';

  const occurrenceField = OCCURRENCES[fieldOf(name)];
  const which = useForm('LocalTime', ({ values }) =>
    occurrenceField ? (values as Record<string, Occurrence | undefined>)[occurrenceField] : 'first',
  );

  const isWhole = isLocalDateTime(value ?? '');
  const clock = isWhole && zone ? clockProblem(value ?? '', zone, which) : undefined;
  const isTwice = isWhole && zone !== undefined && isTimeZone(zone) && occurrences(value ?? '', zone) === 2;
  // Half a time is no mistake while somebody writes the other half.
  const problem = clock ? formatProblem(clock) : writing ? undefined : messageOf(localDateTime, value);

  const store = (newDate: string, newTime: string): void =>
    onChange(name, newDate || newTime ? `${newDate}T${newTime}` : null);
  const onPaste = (event: ClipboardEvent): void => {
    const whole = pasted(event);
    if (!whole || disabled) return;
    event.preventDefault();
    onChange(name, whole);
  };

  return (
    <Frame input={input} problem={problem}>
      {({ id, invalid, ...described }) => (
        <>
          <Flex
            gap={2}
            alignItems="stretch"
            onPaste={onPaste}
            onFocus={() => setWriting(true)}
            onBlur={() => setWriting(false)}
          >
            <Box $invalid={invalid} $disabled={disabled}>
              <BoxInput
                {...described}
                type="date"
                id={id}
                name={name}
                max="9999-12-31"
                required={input.required}
                aria-invalid={invalid}
                disabled={disabled}
                value={date}
                onChange={(event) => store(event.currentTarget.value, time)}
              />
            </Box>
            <Box $invalid={invalid} $disabled={disabled}>
              <BoxInput
                type="time"
                aria-label={`${label}: time`}
                aria-invalid={invalid}
                disabled={disabled}
                value={time}
                onChange={(event) => store(date, event.currentTarget.value)}
              />
            </Box>
          </Flex>
          {isTwice && occurrenceField && (
            <Radio.Group
              aria-label="Which of the two"
              value={which ?? ''}
              disabled={disabled}
              onValueChange={(chosen) => onChange(occurrenceField, chosen)}
            >
              <Radio.Item value="first">First, {formatOffset(value ?? '', zone, 'first')}</Radio.Item>
              <Radio.Item value="second">Second, {formatOffset(value ?? '', zone, 'second')}</Radio.Item>
            </Radio.Group>
          )}
          {isWhole && !clock && (
            <Typography variant="pi" textColor="neutral700" aria-live="polite">
              {inWords(value ?? '', zone, cutOff)}
            </Typography>
          )}
        </>
      )}
    </Frame>
  );
};

export default LocalTime;
