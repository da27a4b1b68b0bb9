import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { HandrailElement } from '../../base/handrail-element.js';
import { unquote } from '../../base/unquote.js';
import { warnOnce } from '../../base/warn.js';
import { Texts } from '../../controllers/texts.js';
import { keepStyles } from '../../device/keep.styles.js';
import { baseStyles } from '../../styles/base.js';
import { controlStyles } from '../../styles/controls.js';
import { formStyles } from '../../styles/forms.js';
import type { MyDataEventMap } from './events.js';
import { en } from './messages/en.js';
import type { MyDataMessages } from './messages/en.js';
import { MyDataController } from './my-data.controller.js';
import { myDataStyles } from './my-data.styles.js';
import { renderMyData } from './my-data.view.js';
import { RECORD_KINDS, kindsNamed } from './record-kinds.js';
import type { RecordKind } from './record-kinds.js';

/**
 * Shows a visitor what the widgets of this website keep on their device, and lets them lock and unlock it, save a copy, open one, change
 * the passphrase, and erase everything. Contents are shown only when the visitor asks, and hidden again when it locks. Nothing leaves the device.
 *
 * @element handrail-my-data
 *
 * @slot - What is there before the script has come, for example how to clear a site's data in the browser's settings; hidden afterwards.
 * @slot explain - More about what is kept, in the words of the page, inside the explanation.
 * @slot help - Where to find help: the same place as in every element.
 *
 * @csspart base - Everything inside the element.
 * @csspart heading - The heading of the element.
 * @csspart title - The heading of what is shown now.
 * @csspart records - The list of what is kept.
 * @csspart record - One kind of entries.
 * @csspart content - The entries of one kind, once they are shown.
 * @csspart form - A form.
 * @csspart input - The field for a file.
 * @csspart button - A button.
 * @csspart explanation - A part that opens, with what this protects and what it does not.
 *
 * @fires {Readonly<Record<string, never>>} handrail-locked - What was open is locked: by the visitor, by itself, or from another tab.
 * @fires {ExportedDetail} handrail-exported - A copy was handed to the browser as a file: `how` sealed or readable.
 * @fires {Readonly<Record<string, never>>} handrail-erased - Everything was erased, and nothing was found when the device was looked at again.
 */
export class MyData extends HandrailElement {
  static override styles: CSSResultGroup = [baseStyles, controlStyles, formStyles, keepStyles, myDataStyles];

  static override properties: PropertyDeclarations = {
    scopes: {},
  };

  /**
   * Kinds to list, separated by blanks or commas: `milestones`, `people`, `safety-plan`, `check-ins`, `care-plan`, `pathway`, and `newer`
   * for what this release does not know. Default all. Copies, locks and erasures are always of everything, and the element says so.
   */
  scopes = '';

  declare strings: Partial<MyDataMessages>;

  readonly #texts = new Texts<MyDataMessages>(this, en, { es: async () => (await import('./messages/es.js')).es }, () =>
    this.requestUpdate(),
  );
  readonly #data = new MyDataController(this);

  /** @internal Undefined for all kinds, also where the attribute names none that there is. */
  get kinds(): readonly RecordKind[] | undefined {
    const { kinds, unknown } = kindsNamed(unquote(this.scopes));
    if (unknown.length > 0)
      warnOnce(
        'MY_DATA_SCOPES',
        `scopes of <handrail-my-data> may name ${RECORD_KINDS.join(', ')} and newer, but not "${unknown.join('", "')}".`,
      );
    return kinds;
  }

  protected override render(): TemplateResult {
    const messages = { ...this.#texts.texts, ...this.strings };
    return renderMyData({ ...this.#data.view, messages, headingLevel: this.headingLevel }, this.#data.act);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'handrail-my-data': MyData;
  }
  interface HTMLElementEventMap extends MyDataEventMap {}
}
