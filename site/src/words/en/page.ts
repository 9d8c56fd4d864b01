/** Pages that editors write. */
export const page = {
  alsoToRead: 'Also to read',
};
