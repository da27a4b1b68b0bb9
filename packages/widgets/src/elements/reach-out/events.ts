/** By which way somebody reached out: never whom. */
export interface ContactUsedDetail {
  readonly channel: 'tel' | 'sms' | 'chat' | 'url';
}

/** Events of `<handrail-reach-out>`: they bubble and cross shadow roots. */
export interface ReachOutEventMap {
  'handrail-help-opened': CustomEvent<Readonly<Record<string, never>>>;
  'handrail-contact-used': CustomEvent<ContactUsedDetail>;
}
