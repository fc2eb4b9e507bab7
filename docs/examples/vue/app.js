// Stories in Vue 3: attributes, events, a list that changes its order, stories that come and go.
//
// In a template it is <story-widget :feed="feed" :page-size="rows" @story-state="…">, with
// `compilerOptions.isCustomElement: (tag) => tag === 'story-widget'`.
import 'story-widget';
import { createApp, h, ref } from 'vue';

// `consentMode` and not `consent`, which is an object of the element. Other names are those of the attributes.
const story = ({ id, feed }, rows, onState) =>
  h(
    'story-widget',
    {
      // The key goes with the story: what is moved plays on.
      key: id,
      feed,
      'page-size': rows,
      loading: 'eager',
      consentMode: 'off',
      onStoryState: ({ detail }) => onState(detail.state),
    },
    [h('p', 'Read this story at the agency.')],
  );

const stories = (feeds) => ({
  setup() {
    const list = ref(feeds.slice(0, 2).map((feed, id) => ({ id, feed })));
    const isShown = ref(true);
    const rows = ref(5);
    const state = ref('');
    const button = (text, onClick) => h('button', { onClick }, text);
    return () => [
      button('Turn round', () => (list.value = list.value.toReversed())),
      button('Another story', () => (list.value[0].feed = feeds[2])),
      button('More rows', () => (rows.value = 7)),
      button('Show or hide', () => (isShown.value = !isShown.value)),
      h('output', state.value),
      isShown.value ? list.value.map((one) => story(one, rows.value, (now) => (state.value = now))) : null,
    ];
  },
});

const place = document.getElementById('app');
createApp(stories(place.dataset.feeds.split(' '))).mount(place);
