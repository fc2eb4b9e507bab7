// Klaro with the words of all pages.
// Not here: the words (`../common/consent.js`).
import 'klaro/dist/klaro.min.css';
import { setup, show } from 'klaro/dist/klaro-no-translations-no-css';
import { categories, necessary, words } from '../common/consent.js';

const service = ({ id, title, text }) => ({ name: id, title, description: text, purposes: [id] });

const settings = {
  version: 1,
  elementID: 'cookies',
  styling: { theme: ['light', 'bottom', 'wide'] },
  lang: 'en',
  acceptAll: true,
  groupByPurpose: false,
  showNoticeTitle: true,
  disablePoweredBy: true,
  services: [{ ...service(necessary), required: true }, ...categories.map(service)],
  translations: {
    // Klaro looks for this address in the language of nobody.
    zz: { privacyPolicyUrl: 'privacy.html' },
    en: {
      ok: words.accept,
      decline: words.reject,
      acceptAll: words.acceptAll,
      acceptSelected: words.save,
      save: words.save,
      close: words.close,
      consentNotice: { title: words.title, description: words.text, learnMore: words.open },
      consentModal: { title: words.settings, description: words.text },
      privacyPolicy: { name: 'privacy page', text: 'Our {privacyPolicy} says more.' },
      service: {
        purpose: 'Purpose',
        purposes: 'Purposes',
        required: { title: 'Always on', description: necessary.text },
        disableAll: { title: 'All categories', description: 'Switches all of them.' },
      },
      purposeItem: { service: 'category', services: 'categories' },
      purposes: Object.fromEntries([necessary, ...categories].map(({ id, title }) => [id, { title }])),
    },
  },
};

export const ask = () => setup(settings);
export const openSettings = () => show(settings, true);
