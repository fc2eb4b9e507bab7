// The words of the cookie dialog and what it asks about, the same on every page; the widget has the words itself.
// Not here: the dialogs, which are the libraries' own.

export const words = {
  title: 'Cookies',
  text: 'Some cookies are necessary and cannot be switched off. Others are optional and improve your visit. Choose now, or manage them at any time in the cookie settings.',
  accept: 'Accept optional',
  reject: 'Reject optional',
  open: 'Open settings',
  settings: 'Cookie settings',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  save: 'Save',
  close: 'Close',
};

export const necessary = {
  id: 'necessary',
  title: 'Necessary',
  text: 'Remembers your choice, so that you are not asked each time.',
};

/** In the form of the feed. */
export const categories = [
  {
    id: 'preferences',
    title: 'Preferences',
    text: 'Remembers how loud you listen and where you stopped, on this device.',
  },
  {
    id: 'statistics',
    title: 'Statistics',
    text: 'Counts how often a story is opened and played, without a profile of you.',
  },
  {
    id: 'advertising',
    title: 'Advertising',
    text: 'Chooses advertisements by what you have watched here, and counts them.',
  },
];
