// Makes elements, with createElement and textContent only: nothing here can turn text into markup, so the widget
// runs under Trusted Types and a policy without inline styles or scripts.

/** What an element may be given: attributes by name, and listeners as onclick and the like. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | undefined | ((event: Event) => void)>
>;

/** A child: an element, text, or nothing. */
export type Child = Node | string | undefined | false;

/** An element with attributes and children. `true` sets an empty attribute; `false` and undefined leave it out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(
    ...children.filter((child): child is Node | string => child !== undefined && child !== false),
  );
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one stroke path on a 24 by 24 field, hidden from screen readers. */
export function icon(path: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const stroke = document.createElementNS(SVG, 'path');
  stroke.setAttribute('d', path);
  svg.append(stroke);
  return svg;
}

/** A push button; it never submits a form. */
export function button(attributes: Attributes, ...children: readonly Child[]): HTMLButtonElement {
  return make('button', { type: 'button', ...attributes }, ...children);
}
