// vanilla-cookieconsent with the words of all pages, for those that are made with it.
// Not here: the words (`consent.js`).
import 'vanilla-cookieconsent/dist/cookieconsent.css';
import { run, showPreferences } from 'vanilla-cookieconsent';
import { categories, necessary, words } from './consent.js';

export const openSettings = () => showPreferences();

export const ask = () =>
  run({
    // A browser that is steered counts as a bot to it.
    hideFromBots: false,
    guiOptions: {
      consentModal: { layout: 'bar', position: 'bottom' },
      preferencesModal: { layout: 'box' },
    },
    categories: {
      [necessary.id]: { enabled: true, readOnly: true },
      ...Object.fromEntries(categories.map(({ id }) => [id, {}])),
    },
    language: {
      default: 'en',
      translations: {
        en: {
          consentModal: {
            title: words.title,
            description: words.text,
            acceptAllBtn: words.accept,
            acceptNecessaryBtn: words.reject,
            showPreferencesBtn: words.open,
          },
          preferencesModal: {
            title: words.settings,
            acceptAllBtn: words.acceptAll,
            acceptNecessaryBtn: words.rejectAll,
            savePreferencesBtn: words.save,
            closeIconLabel: words.close,
            sections: [necessary, ...categories].map(({ id, title, text }) => ({
              title,
              description: text,
              linkedCategory: id,
            })),
          },
        },
      },
    },
  });
