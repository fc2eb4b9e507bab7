// A page that shows a story in AMP's component for frames. On a page of AMP's own its runtime decides when a frame may grow.
import { BentoIframe } from '@ampproject/amp-iframe/react';
import { createRoot } from 'react-dom/client';

const app = document.getElementById('app');
const grow = (height) => {
  document.querySelector('iframe').style.height = `${height}px`;
};
createRoot(app).render(
  <BentoIframe
    src={app.dataset.src}
    title="Story"
    sandbox="allow-scripts"
    resizable
    requestResize={grow}
    iframeStyle={{ width: 640, height: 400, border: 0 }}
    style={{ width: 640, height: 400 }}
  />,
);
