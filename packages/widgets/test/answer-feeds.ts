/** A feed's rows or document, an HTTP status of a failure, or `never`: no answer at all. */
export type FeedAnswer = object | number | 'never';

/** What each address answers, request by request; the last answer repeats. */
export type FeedAnswers = Readonly<Record<string, readonly FeedAnswer[]>>;

const waiting = new Map<string, FeedAnswer[]>();
let realFetch: typeof globalThis.fetch | undefined;

const responseTo = (answer: FeedAnswer): Promise<Response> => {
  // Deaf to the finder's time limit too: the state must stay for as long as someone looks at it.
  if (answer === 'never') return new Promise<Response>(() => {});
  return Promise.resolve(typeof answer === 'number' ? new Response(null, { status: answer }) : Response.json(answer));
};

/**
 * Answers requests for these addresses inside the page: nothing leaves it, in a test or in a built Storybook.
 * All other requests go where they went before.
 */
export const answerFeeds = (answers: FeedAnswers): void => {
  for (const [url, each] of Object.entries(answers)) waiting.set(url, [...each]);
  if (realFetch) return;
  const passOn = (realFetch = globalThis.fetch.bind(globalThis));
  globalThis.fetch = (input, init) => {
    const url = (input instanceof Request ? input.url : String(input)).replace(/#.*/, '');
    const queue = waiting.get(url);
    const [answer] = queue ?? [];
    if (queue === undefined || answer === undefined) return passOn(input, init);
    if (queue.length > 1) queue.shift();
    return responseTo(answer);
  };
};
