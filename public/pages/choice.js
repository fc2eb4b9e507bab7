// A form of menus that the address keeps, for preview and gallery.
// Not here: which menus there are, which is the form's.

/** What is chosen, without what is as it would be anyway. */
export const chosen = (form) => [...new FormData(form)].filter(([, value]) => value !== '');

/** Sets the menus as the address has them; what the address leaves out is the first of its menu. */
export const fill = (form) => {
  const address = new URLSearchParams(location.search);
  for (const menu of form.elements) {
    menu.value = address.get(menu.name) ?? menu.options[0].value;
    if (menu.selectedIndex < 0) menu.selectedIndex = 0;
  }
};
