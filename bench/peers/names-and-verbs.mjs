// node names-and-verbs.mjs wink|compromise FILE NAME...
// What a script with a general reader of English gets: for each sentence that names somebody, the names and the verbs.
import { readFileSync } from 'node:fs';

const [reader, file, ...names] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const readers = { wink, compromise };
for await (const [sentence, verbs] of readers[reader]()) {
  const named = names.filter(name => sentence.includes(name));
  if (named.length > 0) console.log(`${named.join(', ')}\t${verbs.join(', ')}`);
}

async function* wink() {
  const { default: make } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = make(model, ['sbd', 'pos', 'negation']);
  const sentences = [];
  nlp.readDoc(text).sentences().each(sentence => sentences.push(sentence));
  for (const sentence of sentences) yield [sentence.out(), sentence.tokens().filter(t => t.out(nlp.its.pos) === 'VERB').out()];
}

async function* compromise() {
  const { default: nlp } = await import('compromise');
  const found = [];
  nlp(text).sentences().forEach(sentence => found.push([sentence.text(), sentence.verbs().out('array')]));
  yield* found;
}
