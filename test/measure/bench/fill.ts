/** `tsx test/measure/bench/fill.ts 10000,100000 [cache=FOLDER] [seed=1]`: makes the databases that are measured, and tells where they are. */
import { openWorld } from './database.js'
import { optionsOf } from './options.js'

const { sizes, cache, seed } = optionsOf(process.argv.slice(2))
for (const claims of sizes) {
  const began = performance.now()
  const path = await openWorld(cache, claims, seed, (done, all) => {
    const seconds = (performance.now() - began) / 1_000
    if (done % 30_000 === 0 || done === all) console.error(`${done} of ${all} stories, ${seconds.toFixed(0)} s`)
  })
  console.log(path)
}
