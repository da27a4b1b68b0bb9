/** How a file was saved: under the passphrase, or for anybody to read. */
export interface ExportedDetail {
  readonly how: 'sealed' | 'readable';
}

/** Events of `<handrail-my-data>`: they bubble and cross shadow roots, and say nothing of what is kept. */
export interface MyDataEventMap {
  'handrail-locked': CustomEvent<Readonly<Record<string, never>>>;
  'handrail-exported': CustomEvent<ExportedDetail>;
  'handrail-erased': CustomEvent<Readonly<Record<string, never>>>;
}
