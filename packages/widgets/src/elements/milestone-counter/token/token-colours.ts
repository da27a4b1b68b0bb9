/** How a token of a named colour is drawn: its face, and the ink of its pattern, which stands out 3 to 1 or more. */
export interface TokenColour {
  readonly face: string;
  readonly ink: string;
}

/** For a colour that has no drawing here. */
const PLAIN: TokenColour = { face: '#e3e7ec', ink: '#3c434c' };

const COLOURS: Readonly<Record<string, TokenColour>> = {
  white: { face: '#ffffff', ink: '#6b7280' },
  orange: { face: '#f29a38', ink: '#5e2f00' },
  green: { face: '#2f8f4e', ink: '#eafff0' },
  red: { face: '#c2352b', ink: '#fff0ee' },
  blue: { face: '#2f6fb7', ink: '#eef6ff' },
  yellow: { face: '#f5d547', ink: '#5c4a00' },
  'glow-in-the-dark': { face: '#d9f7c4', ink: '#2f6b1c' },
  grey: { face: '#8d959e', ink: '#14181c' },
  black: { face: '#22262b', ink: '#e8ebee' },
  silver: { face: '#c9ced4', ink: '#3f464e' },
  gold: { face: '#d9ae3c', ink: '#4a3600' },
  purple: { face: '#76489c', ink: '#f7efff' },
  pink: { face: '#f3b6c9', ink: '#7a1f42' },
  'dark-blue': { face: '#1f3f77', ink: '#e6efff' },
  copper: { face: '#b3683a', ink: '#fff3ea' },
  bronze: { face: '#8f6a34', ink: '#fff5e3' },
};

/** The drawing of a colour by its code, such as `dark-blue`. */
export const tokenColour = (code: string): TokenColour => COLOURS[code] ?? PLAIN;
