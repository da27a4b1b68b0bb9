/** Somebody leaves: by the button, by the key, or by a link of the page. */
export interface ExitRequestedDetail {
  readonly by: 'button' | 'key' | 'link';
}

/** Events of `<handrail-quick-exit>`: they bubble and cross shadow roots. */
export interface QuickExitEventMap {
  'handrail-exit-requested': CustomEvent<ExitRequestedDetail>;
}
