/** Ids of events are places in the list, and are ordered. */
import { test } from 'tap'
import { afterState, idOfPlace, isBehind, placeOf } from '../../../src/core/events/event-id.js'

const inOrder = ['0', '1', '1.1', '1.2', '1.10', '1.end', '2', '10', '10.1', '10.end', '11']

test('ids are places', (t) => {
  for (const id of inOrder) {
    const place = placeOf(id)
    t.ok(place)
    if (place) t.equal(idOfPlace(place), id)
  }
  for (const id of ['', '01', '1.0', '1.', '-1', '1.01', 'end', '1.end.1', '1e3', '٣', '1\n', '9'.repeat(16)])
    t.equal(placeOf(id), null, id)
  t.equal(idOfPlace(afterState(7)), '7.end')
  t.end()
})

test('places are ordered', (t) => {
  const places = inOrder.flatMap((id) => placeOf(id) ?? [])
  for (const [i, a] of places.entries())
    for (const [j, b] of places.entries()) t.equal(isBehind(a, b), i > j, `${inOrder[i]} ${inOrder[j]}`)
  t.end()
})
