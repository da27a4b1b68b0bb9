/** Rectangle in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A marker that would like to show its name. */
export interface LabelWish {
  /** The drawn marker. */
  readonly mark: Area;
  readonly text: string | undefined;
  /** Said once is enough: the name of a town that many groups lie in. */
  readonly isShared: boolean;
}

/** As in the style sheet: `.marker-label`. */
const LINE_HEIGHT = 18;
const MAX_WIDTH = 150;
/** Mean width of a letter at 12 px in common fonts; a wrong guess costs a little overlap at most. */
const LETTER_WIDTH = 6.6;
const PADDING = 8;
/** More names than this make a map hard to read. */
const MAX_LABELS = 30;

const meet = (a: Area, b: Area): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const below = ({ x, y, width, height }: Area, text: string): Area => {
  const room = Math.min(text.length * LETTER_WIDTH + PADDING, MAX_WIDTH);
  return { x: x + width / 2 - room / 2, y: y + height, width: room, height: LINE_HEIGHT };
};

/**
 * Chooses the labels that fit under their markers without covering a marker or another label, inside `view`.
 *
 * `wishes` come in order of importance. Returns the text per index of `wishes`.
 */
export const fitLabels = (wishes: readonly LabelWish[], view: Area): ReadonlyMap<number, string> => {
  const taken = wishes.map(({ mark }) => mark);
  const fitted = new Map<number, string>();
  const said = new Set<string>();
  for (const [index, { mark, text, isShared }] of wishes.entries()) {
    if (fitted.size === MAX_LABELS) break;
    if (!text || (isShared && said.has(text))) continue;
    const area = below(mark, text);
    const isInside = area.x >= view.x && area.x + area.width <= view.x + view.width;
    if (!isInside || taken.some((other) => other !== mark && meet(other, area))) continue;
    taken.push(area);
    said.add(text);
    fitted.set(index, text);
  }
  return fitted;
};
