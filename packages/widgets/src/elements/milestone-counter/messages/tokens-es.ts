import { pluralIn } from '../../../messages/plural.js';
import type { tokensEn } from './tokens-en.js';

const plural = pluralIn('es');

/** Spanish names of milestones, and what their tokens look like. */
export const tokensEs: typeof tokensEn = {
  welcome: 'Bienvenida',
  firstHours: '24 horas',
  daysName: plural({ one: '# día', other: '# días' }),
  weeksName: plural({ one: '# semana', other: '# semanas' }),
  monthsName: plural({ one: '# mes', other: '# meses' }),
  yearsName: plural({ one: '# año', other: '# años' }),
  looks: (colour, shape, pattern) => `${shape} de color ${colour}, ${pattern}`,
  shapes: { disc: 'Moneda', tag: 'Llavero', square: 'Cuadrado', hexagon: 'Hexágono', star: 'Estrella' },
  patterns: {
    plain: 'sin dibujo',
    dots: 'con puntos',
    stripes: 'con rayas',
    bars: 'con barras',
    waves: 'con ondas',
    rays: 'con soles pequeños',
    glow: 'con un resplandor',
    checks: 'con cuadros',
    rings: 'con anillos',
    zigzag: 'en zigzag',
    speckles: 'con motas',
    grid: 'con cuadrícula',
    diamonds: 'con rombos',
    crosses: 'con cruces',
  },
  colours: {
    white: 'blanco',
    orange: 'naranja',
    green: 'verde',
    red: 'rojo',
    blue: 'azul',
    yellow: 'amarillo',
    'glow-in-the-dark': 'verde pálido',
    grey: 'gris',
    black: 'negro',
    silver: 'plata',
    gold: 'oro',
    purple: 'morado',
    pink: 'rosa',
    'dark-blue': 'azul oscuro',
    copper: 'cobre',
    bronze: 'bronce',
  },
};
