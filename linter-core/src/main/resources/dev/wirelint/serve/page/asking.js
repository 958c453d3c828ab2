// What is asked of the desk behind the page.

class Refused extends Error {
  constructor(words, status) {
    super(words);
    this.status = status;
  }
}

export async function ask(path, body, signal) {
  const request = body === undefined
    ? { signal }
    : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), signal };
  let answer;
  try {
    answer = await fetch(path, request);
  } catch (trouble) {
    if (trouble.name === "AbortError") throw trouble;
    throw new Refused("wirelint does not answer; is it still running?", 0);
  }
  const told = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Refused(told.error ?? `wirelint answered ${answer.status}`, answer.status);
  return told;
}
