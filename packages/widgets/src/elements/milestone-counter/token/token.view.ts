import type { MilestoneToken } from '@handrail/core/milestones';
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { tokenColour } from './token-colours.js';
import { TOKEN_TILES } from './token-pattern.js';

const circle = (x: number, y: number, radius: number): string =>
  `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0Z`;

const star = `M${Array.from({ length: 10 }, (_, point) => {
  const angle = (point * Math.PI) / 5 - Math.PI / 2;
  const radius = point % 2 === 0 ? 47 : 24;
  return `${(50 + radius * Math.cos(angle)).toFixed(1)} ${(52 + radius * Math.sin(angle)).toFixed(1)}`;
}).join('L')}Z`;

/** Outlines in a square of 100. The tag has a hole for its ring. */
const OUTLINES: Readonly<Record<MilestoneToken['shape'], string>> = {
  disc: circle(50, 50, 46),
  tag: `M34 4H66Q80 4 80 20V80Q80 96 64 96H36Q20 96 20 80V20Q20 4 34 4Z${circle(50, 18, 7)}`,
  square: 'M16 6H84Q94 6 94 16V84Q94 94 84 94H16Q6 94 6 84V16Q6 6 16 6Z',
  hexagon: 'M50 3L91 26.5V73.5L50 97L9 73.5V26.5Z',
  star,
};

const tile = ({ pattern, colour }: MilestoneToken, id: string): SVGTemplateResult => {
  const { lines, areas } = TOKEN_TILES[pattern];
  const { ink } = tokenColour(colour);
  return svg`<defs><pattern id=${id} width="20" height="20" patternUnits="userSpaceOnUse">
    ${areas ? svg`<path class="token-area" fill=${ink} d=${areas} />` : nothing}
    ${lines ? svg`<path class="token-line" fill="none" stroke=${ink} stroke-width="2.5" d=${lines} />` : nothing}
  </pattern></defs>`;
};

/**
 * Draws a token: shape, colour and pattern of its scheme, so that nobody needs to see colours to tell two apart.
 * @param looks What it looks like, in words, for whoever does not see it.
 */
export const renderToken = (token: MilestoneToken, looks: string): TemplateResult => {
  const { face } = tokenColour(token.colour);
  const outline = OUTLINES[token.shape];
  const id = `token-${token.pattern}-${token.colour}`;
  return html`<svg class="token" part="token" role="img" viewBox="0 0 100 100">
    <title>${looks}</title>
    ${tile(token, id)}
    <path class="token-face" fill=${face} fill-rule="evenodd" d=${outline} />
    <path fill="url(#${id})" fill-rule="evenodd" d=${outline} />
    <path class="token-edge" fill="none" stroke="#5b626b" stroke-width="2.5" d=${outline} />
  </svg>`;
};
