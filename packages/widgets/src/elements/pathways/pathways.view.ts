import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { renderKeep } from '../../device/keep.view.js';
import { renderAsk, renderFamily, renderProfessional } from './audience.view.js';
import { renderChosen } from './chosen.view.js';
import type { PathwaysActions, PathwaysStep, PathwaysView } from './pathways-view.js';
import { renderWays } from './ways.view.js';

const STEPS: Readonly<Record<PathwaysStep, (view: PathwaysView, act: PathwaysActions) => TemplateResult>> = {
  ask: renderAsk,
  self: renderWays,
  family: renderFamily,
  professional: renderProfessional,
  chosen: renderChosen,
};

/** Nothing about keeping before there is something to keep, or something is kept. */
const isKeepShown = ({ step, keep }: PathwaysView): boolean =>
  step === 'chosen' ||
  keep.mode === 'locked' ||
  keep.mode === 'remembered' ||
  keep.step !== 'rest' ||
  keep.isErased ||
  keep.fault !== undefined;

/** The whole element. The place for help is at its end in every step. */
export const renderPathways = (view: PathwaysView, act: PathwaysActions): TemplateResult =>
  html`<div class="base" part="base" lang=${view.messages.locale}>
    ${STEPS[view.step](view, act)} ${isKeepShown(view) ? renderKeep(view.keep, act.keep) : nothing}
    <div class="help"><slot name="help"></slot></div>
    <slot hidden @slotchange=${view.readLinks}></slot>
  </div>`;
