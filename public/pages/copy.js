// Copying for the pages around the widget.
// Not here: where the sentence is said, which is each page's.

/**
 * Copies the text of an element, and returns what to tell the person who asked for it. A browser refuses where the page
 * has come without https from another machine, or where it was forbidden: then the text is selected, for the keyboard.
 */
export const copy = async (element) => {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'Copied.';
  } catch {
    getSelection().selectAllChildren(element);
    return 'This browser does not let the page copy. The text is selected: copy it by hand.';
  }
};
