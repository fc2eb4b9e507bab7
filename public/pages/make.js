// Making elements for the pages around the widget.
// Not here: what they are.

/** An element with properties and children. */
export const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
