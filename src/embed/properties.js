// The attributes of the element as properties: `element.pageSize` is `page-size`.
// Not here: which there are, which the build step puts in, or what follows from a change (`loader.js`).

/** Gives a prototype a property for each of these attributes; `null` takes one away. */
export const reflect = (prototype, attributes) => {
  for (const attribute of attributes) {
    // `element.consent` is an object.
    const property = attribute === 'consent' ? 'consentMode' : attribute.replace(/-./g, ([, letter]) => letter.toUpperCase());
    Object.defineProperty(prototype, property, {
      enumerable: true,
      get() {
        return this.getAttribute(attribute);
      },
      set(value) {
        value == null ? this.removeAttribute(attribute) : this.setAttribute(attribute, value);
      },
    });
  }
};

/** Sets anew what a framework has set before there was an element of ours: as members of its own they hide the properties. */
export const setAnew = (element, prototype) => {
  for (const property of Object.keys(prototype)) {
    if (!Object.hasOwn(element, property)) continue;
    const value = element[property];
    delete element[property];
    element[property] = value;
  }
};
