// Where the script begins: it defines the element once, whatever number of times it is on a page, and places a
// launcher unless the page has an element of its own.
import { createElementClass, ELEMENT_NAME } from './element.js';

// Known only while the script itself runs.
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : undefined;

function placeLauncher(): void {
  if (document.querySelector(ELEMENT_NAME)) return;
  const element = document.createElement(ELEMENT_NAME);
  for (const [name, value] of Object.entries(script?.dataset ?? {})) element.dataset[name] = value ?? '';
  document.body.append(element);
}

if (!customElements.get(ELEMENT_NAME)) {
  customElements.define(
    ELEMENT_NAME,
    createElementClass({ url: script?.src || undefined, settings: { ...script?.dataset } }),
  );
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', placeLauncher);
  else placeLauncher();
}
