/** Makes an element with class names and, when given, text. Text never becomes markup. */
export const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text?: string): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
};

/** A push button with an accessible name. */
export const makeButton = (className: string, name: string, onPress: (event: MouseEvent) => void): HTMLButtonElement => {
  const button = make('button', className);
  button.type = 'button';
  if (name !== '') button.setAttribute('aria-label', name);
  button.addEventListener('click', onPress);
  return button;
};

const SVG = 'http://www.w3.org/2000/svg';

/** A line drawing on a 24 by 24 grid, for the eye only. */
export const makeIcon = (path: string): SVGSVGElement => {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
};
