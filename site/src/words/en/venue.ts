/** Venues: all of them, and the page of one. */
export const venue = {
  venues: {
    title: 'Venues',
    house: 'House',
    houses: { one: 'One house', other: '{count} houses' },
    onFoot: '{houses}, all on foot',
    seats: '{count} seats',
    map: 'On OpenStreetMap',
    ownSite: 'Its own site',
    nameOf: '{action}, {name}',
    address: 'Address',
    atTheDoor: 'At the door',
    next: 'Next here',
    doorToDoor: 'Minutes from door to door',
    fromHere: 'On foot from here',
    plays: 'What plays here',
    played: 'What played here',
    further: { one: 'And one more after these', other: 'And {count} more after these, in the schedule' },
    nothing: 'Nothing is announced here yet.',
  },
};
