// Puts stories in and takes them out again, five at a time, and calls back with how many were shown.
const [feed, times, done] = arguments;
const one = async () => {
  const element = document.createElement('story-widget');
  Object.assign(element, { feed, loading: 'eager', consentMode: 'off' });
  const shown = new Promise((resolve) => {
    element.addEventListener('story-state', ({ detail }) => detail.state === 'ready' && resolve());
  });
  document.querySelector('main').append(element);
  await shown;
  element.remove();
  await new Promise((resolve) => setTimeout(resolve));
  return element.hasAttribute('data-state') ? 0 : 1;
};
(async () => {
  let gone = 0;
  for (let at = 0; at < times; at += 5) {
    for (const each of await Promise.all(Array.from({ length: 5 }, one))) gone += each;
  }
  done(gone);
})();
