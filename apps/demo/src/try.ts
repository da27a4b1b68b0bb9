// For the element's properties and events as types; the page itself loads /handrail/handrail.js.
import type {} from '@handrail/widgets/define';
import { readMeetingGuide } from '@handrail/core/feeds';
import { programmes } from '@handrail/core/vocabulary/programmes';
import { loadAddress, loadFile, NoFeed } from './load-feed.js';
import { renderReport } from './report.js';

const find = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`try.html has no ${type.name} with the id "${id}".`);
  return found;
};

const form = find('source', HTMLFormElement);
const address = find('address', HTMLInputElement);
const file = find('file', HTMLInputElement);
const zone = find('zone', HTMLInputElement);
const programme = find('programme', HTMLInputElement);
const progress = find('progress', HTMLParagraphElement);
const result = find('result', HTMLElement);

/** Only the newest attempt may write to the page. */
let attempt = 0;

/** A fresh finder for the list, and below it what was found in the list. */
const show = (data: unknown, name: string): void => {
  const timeZone = zone.value.trim();
  const code = programme.value.trim() || 'aa';
  const vocabulary = Object.hasOwn(programmes, code) ? programmes[code]?.types : undefined;
  const reading = readMeetingGuide(data, { feed: name, programme: code, ...(timeZone && { timeZone }), ...(vocabulary && { vocabulary }) });
  if (reading.findings.some((finding) => finding.code === 'feed-shape'))
    throw new NoFeed(`${name} is not a list of meetings in the Meeting Guide format.`);
  const finder = document.createElement('handrail-meeting-finder');
  finder.timeZone = timeZone;
  finder.programme = code;
  finder.sources = [{ data, name }];
  result.hidden = false;
  find('finder', HTMLDivElement).replaceChildren(finder);
  find('report', HTMLDivElement).replaceChildren(...renderReport(reading, data));
  progress.textContent = `${name}: ${reading.accepted} of ${reading.rows} rows became meetings.`;
};

const load = async (name: string, read: () => Promise<unknown>): Promise<void> => {
  const mine = (attempt += 1);
  progress.textContent = `Loading ${name} …`;
  try {
    const data = await read();
    if (mine === attempt) show(data, name);
  } catch (error) {
    if (mine !== attempt) return;
    result.hidden = true;
    progress.textContent = error instanceof NoFeed ? error.message : `${name} could not be read.`;
  }
};

const loadChosen = (files: FileList | null | undefined): void => {
  const chosen = files?.[0];
  if (chosen) void load(chosen.name, () => loadFile(chosen));
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const url = address.value.trim();
  if (url) void load(url, () => loadAddress(url));
  else loadChosen(file.files);
});
file.addEventListener('change', () => loadChosen(file.files));
find('sample', HTMLButtonElement).addEventListener('click', () => {
  zone.value = 'America/Los_Angeles';
  void load('Port Amity', () => loadAddress('/feed/port-amity.json'));
});

// The whole page takes a dropped file: a near miss must not replace the page by the file.
document.addEventListener('dragover', (event) => {
  event.preventDefault();
  form.classList.add('over');
});
document.addEventListener('dragleave', (event) => {
  if (event.relatedTarget === null) form.classList.remove('over');
});
document.addEventListener('drop', (event) => {
  event.preventDefault();
  form.classList.remove('over');
  loadChosen(event.dataTransfer?.files);
});

for (const name of Intl.supportedValuesOf('timeZone')) find('zones', HTMLDataListElement).append(new Option(name));
