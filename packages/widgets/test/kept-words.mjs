// Where words that a person entered could be left in clear: every storage, address, title and attribute of a page.

/** Places of the page in which one of these words is found, as text. */
export const placesOf = (page, words) =>
  page.evaluate(async (wanted) => {
    const answerOf = (request) =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const records = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await answerOf(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const opened = database.transaction(store).objectStore(store);
        records.push(name, store, ...(await Promise.all([answerOf(opened.getAll()), answerOf(opened.getAllKeys())])));
      }
      database.close();
    }
    const cached = [];
    for (const name of await caches.keys()) for (const request of await (await caches.open(name)).keys()) cached.push(name, request.url);
    const attributes = (root) =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ name, value }) => `${name}=${value}`),
        ...(element.shadowRoot ? attributes(element.shadowRoot) : []),
      ]);
    const places = {
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      cookies: document.cookie,
      indexedDB: JSON.stringify(records),
      caches: JSON.stringify(cached),
      address: location.href,
      state: JSON.stringify(history.state),
      name: window.name,
      title: document.title,
      attributes: attributes(document).join('\n'),
    };
    return Object.entries(places).flatMap(([place, text]) =>
      wanted.filter((word) => text.toLowerCase().includes(word.toLowerCase())).map((word) => `${word} in ${place}`),
    );
  }, words);

/** Chooses to keep what is in an element on the device. */
export const remember = async (element, passphrase) => {
  await element.getByRole('button', { name: 'Remember on this device' }).click();
  await element.getByLabel('New passphrase').fill(passphrase);
  await element.getByLabel('The same passphrase again').fill(passphrase);
  await element.getByRole('button', { name: 'Remember', exact: true }).click();
  await element.getByText('Kept on this device').waitFor();
};

/** Opens what is kept. */
export const unlock = async (element, passphrase) => {
  await element.getByRole('button', { name: 'Unlock' }).click();
  await element.getByLabel('Passphrase').fill(passphrase);
  await element.getByRole('button', { name: 'Unlock' }).click();
};
