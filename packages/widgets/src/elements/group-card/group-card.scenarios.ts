import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { amityGroups } from '../../../test/amity-groups.mjs';
import { answerFeeds } from '../../../test/answer-feeds.js';
import type { FeedAnswer } from '../../../test/answer-feeds.js';
import type { WidgetScenario, WidgetStage } from '../../../test/widget.scenarios.js';
import type { GroupCard } from './group-card.js';

// Stories live in another package; this file is the one door to what tests and stories share.
export { renderScenario } from '../../../test/widget.scenarios.js';

type Scenario = WidgetScenario<GroupCard>;

const addressOf = (list: string): string => `https://portamity.example/card-${list}.json`;

const helpline = ({ lang }: WidgetStage): TemplateResult =>
  lang === 'es'
    ? html`<p>¿Necesita hablar ahora? Llame al <a href="tel:+15035550100">503-555-0100</a>, de día o de noche.</p>`
    : html`<p>Need to talk now? Call <a href="tel:+15035550100">503-555-0100</a>, day and night.</p>`;

const markup =
  (list: string, groupId: string): Scenario['markup'] =>
  (stage) =>
    html`<handrail-group-card theme=${stage.theme || nothing} src=${list && addressOf(list)} group-id=${groupId}>
      ${helpline(stage)}
    </handrail-group-card>`;

const answer = (list: string, ...answers: readonly FeedAnswer[]): void => answerFeeds({ [addressOf(list)]: answers });

const help = 'link "503-555-0100"';

/** Every state of the card of a group. */
export const groupCardScenarios = {
  ready: {
    shows: 'One group of a document: what it is, for whom, who can come, when, and how to get there.',
    before: () => answer('ready', amityGroups(Date.now())),
    markup: markup('ready', 'slack-water'),
    expected: {
      tree: [
        'heading "Slack Water" [level=2]',
        'paragraph: Secular group',
        'definition: Women',
        /^definition: "?Closed: only for those the group is for\. You decide if that is you\."?$/,
        'definition: Secular · With medication',
        'definition: "The group says: people on prescribed medication are fully welcome"',
        'link "Ask about coming: Slack Water"',
        help,
      ],
      absent: ['Harbour Lights'],
    },
  },
  inThePage: {
    shows: 'The group stands in the page itself, as a data block.',
    markup: ({ theme }) =>
      html`<handrail-group-card theme=${theme || nothing}>
        <script type="application/json">
          {
            "id": "night-watch",
            "name": "Night Watch",
            "kind": "online-forum",
            "access": "open",
            "forumSpaceIds": ["night-watch"],
            "contacts": [{ "role": "moderator", "url": "https://forum.example/night-watch" }]
          }
        </script>
      </handrail-group-card>`,
    expected: { tree: ['heading "Night Watch" [level=2]', 'definition: Online, at any time', 'link "Get in touch: Night Watch"'] },
  },
  resting: {
    shows: 'A group that rests says so.',
    before: () => answer('resting', amityGroups(Date.now())),
    markup: markup('resting', 'resting'),
    expected: { tree: ['heading "Resting Group" [level=2]', 'definition: Not meeting at present'], absent: ['medication'] },
  },
  gone: {
    shows: 'The group is not in the document any more: help is at hand.',
    before: () => answer('gone', amityGroups(Date.now())),
    markup: markup('gone', 'never-was'),
    expected: { tree: [/This group is not in the list any more/, help], absent: ['heading'] },
  },
  loading: {
    shows: 'The group is on its way.',
    before: () => answer('loading', 'never'),
    markup: markup('loading', 'slack-water'),
    expected: { tree: ['status: Loading the group…', help], absent: ['any more'] },
  },
  failed: {
    shows: 'The document could not be loaded: it never looks like a group that is gone.',
    before: () => answer('failed', 503),
    markup: markup('failed', 'slack-water'),
    expected: { tree: [/The group could not be loaded\./, 'button "Try again"', help], absent: ['any more'] },
  },
  unset: {
    shows: 'The page has not named a group yet.',
    markup: markup('', ''),
    expected: { tree: [/No group has been set up/, help] },
  },
} satisfies Readonly<Record<string, Scenario>>;
