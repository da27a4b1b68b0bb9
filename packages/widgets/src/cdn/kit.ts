// What the script keeps for all elements, by name: each part of the script-tag build takes these from the script. A name
// that a part needs and that is not here stops the build.
export { LitElement, adoptStyles, css, html, noChange, nothing, render, svg } from 'lit';
// What Lit's own directives take from it.
export { _$LH } from 'lit/html.js';
export { ApiError } from '@handrail/api-client/fetch-once';
export { define } from '../base/define.js';
export { HandrailElement } from '../base/handrail-element.js';
export { unquote } from '../base/unquote.js';
export { warnOnce } from '../base/warn.js';
export { Texts } from '../controllers/texts.js';
export { Ticker } from '../controllers/ticker.js';
export { languageOf } from '../messages/language-of.js';
export { pluralIn } from '../messages/plural.js';
export { addressesOf, hasPrefix } from '../platform/addresses-of.js';
export { downloadFeed } from '../platform/shared-fetch.js';
export { baseStyles } from '../styles/base.js';
export { controlStyles } from '../styles/controls.js';
export { $element, $lazy } from './lazy.js';
