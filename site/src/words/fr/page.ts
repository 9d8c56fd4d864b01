export const page = {
  alsoToRead: 'À lire aussi',
};
