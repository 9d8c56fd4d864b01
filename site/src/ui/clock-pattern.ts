/** How a language writes a time of day. Browsers' scripts write by it too. */
export interface ClockPattern {
  /** "18:30", "18 h 30": `{hour}` and `{minute}`. */
  time: string;
  /** "18:00", "18 h": `{hour}`. */
  fullHour: string;
  /** What stands before an hour of one figure. */
  pad: string;
}

/** @param time `HH:mm` */
export const fillClock = (time: string, { time: pattern, fullHour, pad }: ClockPattern): string => {
  const [hour = '', minute = ''] = time.split(':');
  const figures = `${Number(hour) < 10 ? pad : ''}${Number(hour)}`;
  return (minute === '00' ? fullHour : pattern).replace('{hour}', figures).replace('{minute}', minute);
};
