// Whether the first frame of the page has loaded what it is to show.
const frame = window[0];
if (!frame) return false;
try {
  return frame.document.URL !== 'about:blank' && frame.document.readyState === 'complete';
} catch {
  // Nobody looks into a page of another site; and no blank one is of another.
  return true;
}
